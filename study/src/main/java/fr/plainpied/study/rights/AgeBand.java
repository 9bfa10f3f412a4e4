package fr.plainpied.study.rights;

/// Age of the person who holds the lease.
public enum AgeBand {
    UNDER_30,
    FROM_30_TO_64,
    FROM_65;

    static AgeBand of(int age) {
        return age < 30 ? UNDER_30 : age < 65 ? FROM_30_TO_64 : FROM_65;
    }
}
