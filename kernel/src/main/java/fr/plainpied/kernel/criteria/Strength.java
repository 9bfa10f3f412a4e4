package fr.plainpied.kernel.criteria;

import java.util.Locale;

/// How much a requirement matters. Only `MUST` decides the verdict; the others make the coverage.
public enum Strength {
    MUST(0),
    SHOULD(3),
    WISH(1),
    /// Only with a replacing requirement: the default lines go and nothing takes their place.
    NONE(0);

    private final int weight;

    Strength(int weight) {
        this.weight = weight;
    }

    /// Weight in the coverage: 3 for `should`, 1 for `wish`, 0 for the others.
    public int weight() {
        return weight;
    }

    public boolean atLeast(Strength other) {
        return compareTo(other) <= 0;
    }

    /// As written in the contract files.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
