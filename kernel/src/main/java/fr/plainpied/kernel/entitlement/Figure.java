package fr.plainpied.kernel.entitlement;

/// A parameter of the law under the name it has in the tables: `aspa.ceiling_single`.
///
/// Names that begin with `rule.` are not amounts but readings of a text: 1 when the reading applies.
///
/// @param index its row in the compiled tables
/// @param unit `eur_month`, `eur_year`, `rate`, `years`...
public record Figure(int index, String key, String unit) {

    /// The figure of that name; a name that the tables lack is a fault of the program.
    static Figure of(String key) {
        return Law.figure(key);
    }

    public boolean isRule() {
        return key.startsWith("rule.");
    }
}
