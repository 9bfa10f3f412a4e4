package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.Quantity;
import fr.plainpied.kernel.entitlement.RentZones;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/// Writes the values of a case into the answers of a family.
///
/// A value without period holds for the period of the case; a year given for an amount is spread over its months, for a
/// state it is copied. Net, taxable and gross amounts that are not said follow from one another, as in the reference
/// engine.
final class ValueWriting {

    /// Without effect on any benefit worked out here.
    private static final Set<String> WITHOUT_EFFECT = Set.of("age_en_mois", "depcom_foyer", "categorie_salarie");

    /// States that change a calculation in ways not written here: accepted when they say no. A couple is told by the
    /// parents of the family.
    private static final Set<String> ONLY_WHEN_FALSE = Set.of(
            "departement_experimentation_rsa",
            "en_couple",
            "enfant_place",
            "enfant_a_charge",
            "invalidite",
            "habite_chez_parents");

    private static final Set<Answer> MAY_BE_NEGATIVE = EnumSet.of(
            Answer.MAINTENANCE_PAID,
            Answer.REFERENCE_INCOME,
            Answer.RENTS,
            Answer.CAPITAL_INCOME,
            Answer.SALARY_TAXABLE);
    private static final Map<Answer, Answer> SAME_WHEN_UNSAID = new EnumMap<>(Map.of(
            Answer.SALARY_NET, Answer.SALARY_TAXABLE,
            Answer.SALARY_TAXABLE, Answer.SALARY_NET,
            Answer.UNEMPLOYMENT_NET, Answer.UNEMPLOYMENT_TAXABLE,
            Answer.UNEMPLOYMENT_TAXABLE, Answer.UNEMPLOYMENT_NET,
            Answer.PENSION_NET, Answer.PENSION_TAXABLE,
            Answer.PENSION_TAXABLE, Answer.PENSION_NET));

    private final CaseReading reading;
    private final Period period;
    private final Circumstances.Builder builder;
    private final List<Written> written = new ArrayList<>();

    private record Written(Answer answer, int holder, Period at, long value) {}

    ValueWriting(CaseReading reading, Period period, Circumstances.Builder builder) {
        this.reading = reading;
        this.period = period;
        this.builder = builder;
    }

    void write(String name, int holder, Node node) {
        if (WITHOUT_EFFECT.contains(name) || YamlNodes.isNull(node)) {
            return;
        }
        Optional<Answer> answer = Answer.ofPublicName(name);
        Optional<Quantity> quantity = Quantity.ofPublicName(name);
        if (answer.isPresent()) {
            eachPeriod(node, (at, value) -> answer(answer.get(), holder, at, value));
        } else if (quantity.isPresent()) {
            int who = quantity.get().isOfPerson() ? holder : -1;
            eachPeriod(node, (at, value) -> quantity(quantity.get(), who, at, value));
        } else if (name.equals("depcom")) {
            eachPeriod(node, this::commune);
        } else if (ONLY_WHEN_FALSE.contains(name)) {
            eachPeriod(node, (at, value) -> mustBeFalse(name, value));
        } else {
            reading.fault(node, "situation.unknownVariable", Map.of("name", name));
        }
    }

    @FunctionalInterface
    private interface OfPeriod {
        void write(Period at, Node value);
    }

    private void eachPeriod(Node node, OfPeriod values) {
        if (!YamlNodes.isMap(node)) {
            values.write(period, node);
            return;
        }
        YamlNodes.map(node).forEach((key, value) -> {
            Optional<Period> at = Period.read(key);
            if (at.isEmpty()) {
                reading.fault(value, "situation.badPeriod", Map.of("text", key));
            } else if (!YamlNodes.isNull(value)) {
                values.write(at.get(), value);
            }
        });
    }

    private void answer(Answer answer, int holder, Period at, Node node) {
        String text = YamlNodes.text(node);
        OptionalLong value = AnswerValue.read(answer, text);
        if (value.isEmpty()) {
            reading.fault(node, "situation.badValue", Map.of("name", answer.publicName(), "text", text));
            return;
        }
        boolean amount = answer.kind() == Answer.Kind.AMOUNT || answer.kind() == Answer.Kind.STOCK;
        if (amount && value.getAsLong() < 0 && !MAY_BE_NEGATIVE.contains(answer)) {
            reading.fault(node, "situation.negative", Map.of("name", answer.publicName(), "text", text));
            return;
        }
        if (answer == Answer.BIRTH_DATE && !isPossible(value.getAsLong())) {
            reading.fault(node, "situation.badBirth", Map.of("text", text));
            return;
        }
        put(answer, holder, at, value.getAsLong());
        written.add(new Written(answer, holder, at, value.getAsLong()));
    }

    private boolean isPossible(long day) {
        LocalDate born = LocalDate.ofEpochDay(day);
        return born.getYear() >= 1880 && !YearMonth.from(born).isAfter(Law.LAST);
    }

    private void put(Answer answer, int holder, Period at, long value) {
        if (answer.kind() == Answer.Kind.DATE) {
            builder.always(answer, holder, value);
        } else {
            builder.months(answer, holder, at.from(), at.months(), value);
        }
    }

    private void quantity(Quantity quantity, int who, Period at, Node node) {
        OptionalLong value = AnswerValue.number(YamlNodes.text(node));
        if (value.isEmpty()) {
            reading.fault(
                    node, "situation.badValue", Map.of("name", quantity.publicName(), "text", YamlNodes.text(node)));
            return;
        }
        Stream.iterate(at.from(), month -> month.plusMonths(1))
                .limit(at.months())
                .forEach(month -> builder.suppose(quantity, who, month, value.getAsLong()));
    }

    private void commune(Period at, Node node) {
        String code = YamlNodes.text(node);
        Optional<Integer> zone = RentZones.of(code);
        if (zone.isEmpty()) {
            reading.fault(node, "situation.badCommune", Map.of("text", code));
            return;
        }
        if (written.stream().noneMatch(value -> value.answer() == Answer.RENT_ZONE)) {
            put(Answer.RENT_ZONE, 0, at, zone.get() - 1L);
        }
        put(Answer.OVERSEAS, 0, at, RentZones.isOverseas(code) ? 1 : 0);
    }

    private void mustBeFalse(String name, Node node) {
        String text = YamlNodes.text(node);
        if (!text.equalsIgnoreCase("false") && !text.equals("0")) {
            reading.fault(node, "situation.unknownVariable", Map.of("name", name));
        }
    }

    /// Fills in what follows from what was said.
    void finish(int persons) {
        for (int person = 0; person < persons; person++) {
            for (Map.Entry<Answer, Answer> pair : SAME_WHEN_UNSAID.entrySet()) {
                if (!isSaid(pair.getKey(), person)) {
                    copy(pair.getValue(), pair.getKey(), person);
                }
            }
        }
        if (written.stream().noneMatch(value -> value.answer() == Answer.RENT_ZONE)
                && !builder.has(Answer.RENT_ZONE, 0)) {
            builder.always(Answer.RENT_ZONE, 0, 1);
        }
    }

    private boolean isSaid(Answer answer, int person) {
        return written.stream().anyMatch(value -> value.answer() == answer && value.holder() == person);
    }

    private void copy(Answer from, Answer to, int person) {
        for (Written value : written) {
            if (value.answer() == from && value.holder() == person) {
                put(to, person, value.at(), value.value());
            }
        }
    }
}
