package fr.plainpied.app.rights.result;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.LikelyRight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which right of whom: `aspa`, `aah-0`, `pch-housing-1`.
///
/// @param right the code of a [Benefit] or of a [LikelyRight]
/// @param person number of the person, -1 when it is the family's
public record RightKey(String right, int person) {
    /// The key of a benefit.
    public static RightKey of(Benefit benefit, int person) {
        return new RightKey(code(benefit), benefit.holder() == Answer.Holder.PERSON ? person : -1);
    }

    /// The key of a right that somebody else assesses.
    public static RightKey of(LikelyRight likely, int person) {
        return new RightKey(code(likely), person);
    }

    /// The name of a benefit or right in addresses and bundles.
    public static String code(Enum<?> right) {
        return right.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its name in addresses and in acts.
    public String code() {
        return person < 0 ? right : right + "-" + person;
    }

    /// The benefit it names; empty for a likely right.
    public Optional<Benefit> benefit() {
        return Arrays.stream(Benefit.values())
                .filter(benefit -> code(benefit).equals(right))
                .findFirst();
    }

    /// The likely right it names; empty for a benefit.
    public Optional<LikelyRight> likely() {
        return Arrays.stream(LikelyRight.values())
                .filter(likely -> code(likely).equals(right))
                .findFirst();
    }
}
