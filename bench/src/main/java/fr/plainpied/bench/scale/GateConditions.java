package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The gates of one dwelling as conditions on the wide table.
final class GateConditions {

    private static final int LAST_CATEGORY = 6;

    private final IncomeCeilings ceilings = IncomeCeilings.official();

    List<String> of(Dwelling dwelling) {
        LettingTerms terms = dwelling.terms();
        List<String> conditions = new ArrayList<>();
        terms.commune().ifPresent(code -> {
            conditions.add("communes && array['%s', '%s']".formatted(code, TableRow.ANY_COMMUNE));
            conditions.add("(refused is null or not refused @> array['%s'])".formatted(code));
        });
        conditions.add(inForce());
        terms.rooms().ifPresent(rooms -> {
            conditions.add("(rooms_least is null or rooms_least <= %d)".formatted(rooms));
            conditions.add("(rooms_most is null or rooms_most >= %d)".formatted(rooms));
            conditions.add("most_rooms >= %d".formatted(rooms));
        });
        terms.livingAreaDm2().ifPresent(area -> conditions.add("least_area <= %d".formatted(area)));
        terms.rent()
                .ifPresent(rent -> conditions.add("(max_rent is null or max_rent >= %d)"
                        .formatted(rent.plus(terms.charges().orElse(Money.ZERO)).cents())));
        terms.reservation()
                .filter(holder -> holder != Reservation.NONE)
                .ifPresent(holder -> conditions.add(
                        "(quotas is null or quotas & %d <> 0)".formatted(TableRow.bits(Set.of(holder)))));
        terms.financing()
                .ifPresent(
                        financing -> terms.zoneInForce().ifPresent(zone -> conditions.addAll(income(financing, zone))));
        return conditions;
    }

    private static String inForce() {
        LocalDate day = ScaleRun.DAY;
        return """
                (registered is null or registered <= '%1$s')
                 and coalesce(greatest(registered, case when renewed <= '%1$s' then renewed end), 'infinity') >= '%2$s'""".formatted(day, day.minusYears(1));
    }

    private List<String> income(Financing financing, Zone zone) {
        if (ceilings.of(ScaleRun.DAY.getYear(), financing, zone, 1, 0).isEmpty()) {
            return List.of();
        }
        String amounts = IntStream.rangeClosed(1, LAST_CATEGORY)
                .mapToObj(category -> "when %d then %d".formatted(category, cents(financing, zone, category, 0)))
                .collect(Collectors.joining(" "));
        long further = cents(financing, zone, LAST_CATEGORY, 1) - cents(financing, zone, LAST_CATEGORY, 0);
        return List.of("(income is null or income <= case category %s end + further * %d)".formatted(amounts, further));
    }

    private long cents(Financing financing, Zone zone, int category, int further) {
        return ceilings.of(ScaleRun.DAY.getYear(), financing, zone, category, further)
                .orElseThrow()
                .amount()
                .cents();
    }
}
