package fr.plainpied.app.matching.page;

import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a ranking is narrowed to, as the address says it. What the address has that does not exist is left aside.
///
/// @param verdicts any of these; all when empty
/// @param proposable only those that no condition rules out
/// @param needing only households with a need that a home must meet
/// @param free only dwellings that are free or soon will be
/// @param horizon in years
/// @param page from 1
record Narrowing(Set<Verdict> verdicts, boolean proposable, boolean needing, boolean free, int horizon, int page) {
    static final String VERDICT = "verdict";
    static final String PROPOSABLE = "proposables";
    static final String NEEDING = "besoins";
    static final String STOCK = "parc";
    static final String WHOLE_STOCK = "tout";
    static final String HORIZON = "horizon";
    static final String PAGE = "page";
    static final String YES = "oui";

    /// Each place is a whole answer with its reasons: more of them would be a wall, above all on a telephone.
    static final int PER_PAGE = 10;

    static final List<Integer> HORIZONS = List.of(0, 1, 3, 5);

    Narrowing {
        verdicts = Set.copyOf(verdicts);
    }

    /// The ranking of everybody, first page.
    static final Narrowing NONE = new Narrowing(Set.of(), false, false, false, 0, 1);

    static Narrowing read(Map<String, String> address, List<String> verdicts) {
        Set<Verdict> kept = EnumSet.noneOf(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            if (verdicts.contains(code(verdict))) {
                kept.add(verdict);
            }
        }
        int years = number(address, HORIZON, 0);
        return new Narrowing(
                kept,
                YES.equals(address.get(PROPOSABLE)),
                YES.equals(address.get(NEEDING)),
                false,
                HORIZONS.contains(years) ? years : 0,
                Math.max(1, number(address, PAGE, 1)));
    }

    /// The same, of dwellings that are free or soon will be unless the address asks for the whole stock.
    Narrowing ofDwellings(Map<String, String> address) {
        return inStock(!WHOLE_STOCK.equals(address.get(STOCK)), page);
    }

    /// The same choice of answers, of dwellings that are free or of all.
    Narrowing inStock(boolean onlyFree, int shownPage) {
        return new Narrowing(verdicts, proposable, false, onlyFree, horizon, shownPage);
    }

    private static int number(Map<String, String> address, String name, int otherwise) {
        String text = address.getOrDefault(name, "");
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    /// As the address says it: `fits`, `works`, `verify`, `no`.
    static String code(Verdict verdict) {
        return VerdictKind.valueOf(verdict.name()).css();
    }

    /// Those that are compared at all. Among the free ones a place counts the free ones only: that the best of them is
    /// the 138th of a whole territory tells a household nothing.
    List<Placed> inStock(List<Placed> placed) {
        if (!free) {
            return placed;
        }
        List<Placed> compared = new ArrayList<>();
        for (Placed one : placed) {
            if (one.terms().availableFrom().isPresent()) {
                compared.add(one.ranked(compared.size() + 1));
            }
        }
        return compared;
    }

    /// Those of a ranking that are wanted, all pages together.
    List<Placed> of(List<Placed> placed) {
        return inStock(placed).stream()
                .filter(one -> verdicts.isEmpty() || verdicts.contains(one.verdict()))
                .filter(one -> !proposable || one.proposable())
                .filter(one -> !needing || needs(one))
                .toList();
    }

    private static boolean needs(Placed placed) {
        return placed.applicant().needs().lines().stream()
                .anyMatch(line -> line.requirement().isMust());
    }

    /// Those of the page; the last page when there are fewer.
    List<Placed> shown(List<Placed> wanted) {
        int first = (current(wanted.size()) - 1) * PER_PAGE;
        return wanted.subList(first, Math.min(wanted.size(), first + PER_PAGE));
    }

    int current(int total) {
        return Math.min(page, Pagination.pages(total, PER_PAGE));
    }

    /// The filters of the address, without the page. The stock is told by whoever ranks dwellings.
    Map<String, List<String>> query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>();
        verdicts.stream().sorted().forEach(verdict -> codes.add(code(verdict)));
        if (!codes.isEmpty()) {
            query.put(VERDICT, codes);
        }
        if (proposable) {
            query.put(PROPOSABLE, List.of(YES));
        }
        if (needing) {
            query.put(NEEDING, List.of(YES));
        }
        if (horizon > 0) {
            query.put(HORIZON, List.of(Integer.toString(horizon)));
        }
        return query;
    }

    /// An address with the same filters.
    String with(String path) {
        StringBuilder address = new StringBuilder(path);
        query().forEach((name, values) -> values.forEach(value -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value)));
        return address.toString();
    }
}
