package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.criteria.Situation;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A household that asks for a home in the year.
///
/// @param index rank in [Year#seekers]
/// @param arrivesIn month of the first commission that may house it, from 1
/// @param leavesIn month of the first commission that no longer finds it: housed elsewhere, or gave up
/// @param presentHome the home it rents from one of the landlords, when it asks to move
public record Seeker(
        int index, Applicant applicant, int arrivesIn, int leavesIn, OptionalInt presentHome, Group group) {

    public String id() {
        return applicant.request().id();
    }

    public int points() {
        return applicant.request().priorityPoints();
    }

    public LocalDate registered() {
        return applicant.request().registeredOn().orElse(LocalDate.MAX);
    }

    public boolean isPresent(int month) {
        return month >= arrivesIn && month < leavesIn;
    }

    /// Whether it has at least one must line.
    public boolean hasNeeds() {
        return group != Group.NONE;
    }

    /// Codes of the situations of use of its members.
    public Set<String> situations() {
        return applicant.request().household().stream()
                .flatMap(person -> person.situations().stream())
                .map(Situation::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
