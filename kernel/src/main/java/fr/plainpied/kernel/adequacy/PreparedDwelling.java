package fr.plainpied.kernel.adequacy;

/// A dwelling made ready to be compared with many households: values as an array, way in, possible works, scarce
/// features. Immutable; made by [Adequacy#prepare].
public final class PreparedDwelling {

    private final Dwelling dwelling;
    final int[] values;
    final WayIn wayIn;
    final Offers offers;
    /// A bit for each [fr.plainpied.kernel.explain.ScarceFeature] that the dwelling is known to have.
    final int scarce;

    PreparedDwelling(Dwelling dwelling, Rules rules, Offers offers) {
        this.dwelling = dwelling;
        this.values = dwelling.grid().toArray();
        this.wayIn = WayIn.of(rules, values);
        this.offers = offers;
        this.scarce = Scarcity.held(rules, values, wayIn);
    }

    public Dwelling dwelling() {
        return dwelling;
    }
}
