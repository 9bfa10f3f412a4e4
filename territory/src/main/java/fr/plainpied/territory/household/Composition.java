package fr.plainpied.territory.household;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.chance.Quota;
import java.util.ArrayList;
import java.util.List;

/// What kind of household lives in social housing, or asks for it.
///
/// The OPS survey of tenants (alone 38, single parent 19, couple with children 23, without 17 %) is corrected to two
/// persons on average, the agglomération's size (Insee 2023: 1.97), which gives 45 % alone, near the 47 % of requests
/// (ANCOLS 2022). Of the holders, 27 % are 65 or older (ANCOLS 2025): alone or in couple without children.
public enum Composition {
    ALONE,
    SINGLE_PARENT,
    COUPLE,
    COUPLE_WITH_CHILDREN,
    /// Adults who are not a couple: relatives, an elderly parent.
    SHARING;

    public static final double HOLDERS_OVER_65 = 0.27;
    public static final double MEAN_PERSONS = 2.0;

    /// @param elderly the holder is 65 or older
    public record Kind(Composition composition, boolean elderly) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(ALONE, true),
            new Kind(ALONE, false),
            new Kind(SINGLE_PARENT, false),
            new Kind(COUPLE, true),
            new Kind(COUPLE, false),
            new Kind(COUPLE_WITH_CHILDREN, false),
            new Kind(SHARING, true),
            new Kind(SHARING, false));
    private static final double[] SHARES = {0.19, 0.26, 0.19, 0.074, 0.091, 0.165, 0.006, 0.024};

    public boolean couple() {
        return this == COUPLE || this == COUPLE_WITH_CHILDREN;
    }

    /// One kind for each household, in the exact proportions, in any order.
    public static List<Kind> kinds(int households, Dice dice) {
        int[] parts = Quota.split(households, SHARES);
        List<Kind> kinds = new ArrayList<>();
        for (int rank = 0; rank < parts.length; rank++) {
            for (int one = 0; one < parts[rank]; one++) {
                kinds.add(KINDS.get(rank));
            }
        }
        return dice.shuffled(kinds);
    }
}
