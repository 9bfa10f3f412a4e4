package fr.plainpied.territory.place;

/// When a dwelling was built, by the periods of the published counts.
public enum Period {
    BEFORE_1949("before_1949", 1925, 1948),
    FROM_1949("1949_1960", 1949, 1960),
    FROM_1961("1961_1975", 1961, 1975),
    FROM_1976("1976_1990", 1976, 1990),
    FROM_1991("1991_2000", 1991, 2000),
    FROM_2001("2001_2010", 2001, 2010),
    FROM_2011("2011_2019", 2011, 2018);

    private final String code;
    private final int first;
    private final int last;

    Period(String code, int first, int last) {
        this.code = code;
        this.first = first;
        this.last = last;
    }

    public static Period of(String code) {
        for (Period period : values()) {
            if (period.code.equals(code)) {
                return period;
            }
        }
        throw new IllegalArgumentException("There is no construction period %s.".formatted(code));
    }

    /// As written in the table of counts: `1961_1975`.
    public String code() {
        return code;
    }

    /// First year of completion that the generator draws.
    public int first() {
        return first;
    }

    /// Last year of completion that the generator draws; the counts are those of 1 January 2019.
    public int last() {
        return last;
    }

    public boolean before(Period other) {
        return compareTo(other) < 0;
    }
}
