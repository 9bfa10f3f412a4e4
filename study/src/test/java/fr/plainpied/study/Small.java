package fr.plainpied.study;

import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Assumptions;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.YearDraw;

/// Small years, played once for all tests.
public final class Small {

    public static final long SEED = 56_121;

    /// A tenth of the territory, 24 homes.
    public static final Knowledge YEAR = year(Assumptions.USUAL);

    /// The same where the files are never wrong.
    public static final Knowledge TRUTHFUL = year(new Assumptions(60, 45, 50, 3, 2, 12, 0));

    private Small() {}

    private static Knowledge year(Assumptions assumptions) {
        return new Knowledge(new YearDraw(SEED, 10, assumptions).draw(24));
    }

    /// Nobody listens.
    static final class Silent implements Study.Progress {
        @Override
        public void drawn(int year, int of) {}

        @Override
        public void played(int year, int of, Method method) {}
    }
}
