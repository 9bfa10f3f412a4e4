/// The pure kernel of Plain-pied: what a dwelling offers, what a household needs, and why the two agree or not.
///
/// It depends on the JDK and JSpecify only. No clock, no randomness, no file, no log: dates and seeds are passed in.
module fr.plainpied.kernel {
    requires static transitive org.jspecify;

    exports fr.plainpied.kernel.quantity;
    exports fr.plainpied.kernel.criteria;
    exports fr.plainpied.kernel.explain;
    exports fr.plainpied.kernel.adequacy;
    exports fr.plainpied.kernel.assignment;
    exports fr.plainpied.kernel.exchange;
    exports fr.plainpied.kernel.index;
    exports fr.plainpied.kernel.entitlement;
}
