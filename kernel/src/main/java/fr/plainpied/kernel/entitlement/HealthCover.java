package fr.plainpied.kernel.entitlement;

/// CSS, the complementary health cover, free or with a contribution by age: Code de la sécurité sociale, L861-1 to
/// L861-11, D861-1 and R861-2 to R861-10.
final class HealthCover {

    private static final Figure CEILING = Figure.of("css.ceiling");
    private static final Figure SECOND = Figure.of("css.second");
    private static final Figure THIRD = Figure.of("css.third");
    private static final Figure MORE = Figure.of("css.more");
    private static final Figure OVERSEAS = Figure.of("css.overseas");
    private static final Figure MARGIN = Figure.of("css.contribution_margin");
    private static final Figure[] PUBLISHED = published("css.published_");
    private static final Figure[] PUBLISHED_CONTRIBUTION = published("css.published_contribution_");
    private static final int[] AGES = {30, 50, 60, 70};
    private static final Figure[] PRICES = prices("css.price_");
    private static final Figure[] PRICES_ALSACE_MOSELLE = prices("css.price_alsace_moselle_");

    private HealthCover() {}

    private static Figure[] published(String prefix) {
        return new Figure[] {
            Figure.of(prefix + "1"),
            Figure.of(prefix + "2"),
            Figure.of(prefix + "3"),
            Figure.of(prefix + "4"),
            Figure.of(prefix + "more")
        };
    }

    private static Figure[] prices(String prefix) {
        return new Figure[] {
            Figure.of(prefix + "under_30"),
            Figure.of(prefix + "30"),
            Figure.of(prefix + "50"),
            Figure.of(prefix + "60"),
            Figure.of(prefix + "70")
        };
    }

    /// 1 when the cover is free.
    static long free(Evaluation e, int family, int month) {
        return e.once(Term.CSS_FREE, -1, month, (f, who, m) -> isFree(f, m) ? Fixed.ONE : 0);
    }

    private static boolean isFree(Evaluation e, int month) {
        boolean free = Rsa.ofMonth(e, -1, month) > 0 || HealthCoverResources.ofFamily(e, month) <= ceiling(e, month);
        if (!free) {
            e.refuse(Reason.RESOURCES);
        }
        return free;
    }

    /// The price of a month with contribution; 0 when there is no such right, or no need of it.
    static long price(Evaluation e, int family, int month) {
        return e.once(Term.CSS_PRICE, -1, month, (f, who, m) -> {
            if (isFree(f, m)) {
                f.refuse(Reason.FREE_COVER_INSTEAD);
                return 0;
            }
            if (HealthCoverResources.ofFamily(f, m) > contributionCeiling(f, m)) {
                f.refuse(Reason.RESOURCES);
                return 0;
            }
            f.takeReasons();
            return prices(f, m);
        });
    }

    private static long prices(Evaluation e, int month) {
        long price = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (!Members.inFamily(e, person)) {
                continue;
            }
            boolean local = e.family().isAnswered(Answer.ALSACE_MOSELLE, person)
                    && e.flag(Answer.ALSACE_MOSELLE, person, month);
            int age = e.age(person, month);
            int bracket = 0;
            while (bracket < AGES.length && age >= AGES[bracket]) {
                bracket++;
            }
            price += e.figure((local ? PRICES_ALSACE_MOSELLE : PRICES)[bracket], month);
        }
        return price;
    }

    static long ceiling(Evaluation e, int month) {
        e.begin();
        return e.end(Term.CSS_CEILING, -1, month, ceiling(e, PUBLISHED, month));
    }

    private static long contributionCeiling(Evaluation e, int month) {
        e.begin();
        long ceiling;
        if (isPublished(e, month)) {
            ceiling = ceiling(e, PUBLISHED_CONTRIBUTION, month);
        } else {
            long free = ceiling(e, PUBLISHED, month);
            ceiling = free + Fixed.times(free, e.figure(MARGIN, month));
        }
        return e.end(Term.CSS_CONTRIBUTION_CEILING, -1, month, ceiling);
    }

    /// Ceilings are published for whole families; a half weight or an overseas department needs the multiples.
    private static boolean isPublished(Evaluation e, int month) {
        return e.has(PUBLISHED[0], month) && halves(e, month) == 0 && !Members.isOverseas(e, month);
    }

    private static long ceiling(Evaluation e, Figure[] published, int month) {
        int halves = halves(e, month);
        int whole = members(e) - halves;
        if (isPublished(e, month)) {
            int row = Math.min(whole, 4);
            long ceiling = e.figure(published[row - 1], month);
            return whole > row ? ceiling + (whole - row) * e.figure(published[4], month) : ceiling;
        }
        long multiple = 0;
        for (int place = 0; place < whole + halves; place++) {
            long weight = weight(e, place, month);
            multiple += place < whole ? weight : weight / 2;
        }
        long base = e.figure(CEILING, month);
        if (Members.isOverseas(e, month)) {
            base += Fixed.times(base, e.figure(OVERSEAS, month));
        }
        return Fixed.toEuro(Fixed.times(base, multiple));
    }

    private static long weight(Evaluation e, int place, int month) {
        return switch (place) {
            case 0 -> Fixed.ONE;
            case 1 -> e.figure(SECOND, month);
            case 2, 3 -> e.figure(THIRD, month);
            default -> e.figure(MORE, month);
        };
    }

    static int members(Evaluation e) {
        int members = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.inFamily(e, person)) {
                members++;
            }
        }
        return members;
    }

    private static int halves(Evaluation e, int month) {
        int halves = 0;
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isChild(e, person)
                    && e.family().isAnswered(Answer.SHARED_CUSTODY, person)
                    && e.flag(Answer.SHARED_CUSTODY, person, month)) {
                halves++;
            }
        }
        return halves;
    }
}
