package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.TransferSide;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// One person of a household, by what they need in terms of use.
///
/// @param id unique within the household; never a name
/// @param recognisedDisability an administrative fact that moves the income ceiling (CCH R441-1), nothing more
/// @param requirements lines added by the professional, in their order
public record Person(
        String id,
        OptionalInt birthYear,
        Role role,
        boolean recognisedDisability,
        List<Situation> situations,
        Optional<TransferSide> transferSide,
        List<Requirement> requirements) {

    /// Place in the household; a child is a dependant.
    public enum Role {
        HOLDER,
        PARTNER,
        CHILD,
        OTHER;

        /// As written in the contract files.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Person {
        situations = List.copyOf(situations);
        requirements = List.copyOf(requirements);
    }
}
