package fr.plainpied.wording;

import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Each fact that a gate rests on, as one sentence or a few, in a register named by the head of its keys.
final class GateFactWords {

    private static final String FREE = "none";

    private final Messages messages;
    private final Messages terms;
    private final Figures figures;
    private final Names names;

    GateFactWords(Locale locale, Names names) {
        this.messages = Messages.of("messages/gates", locale);
        this.terms = Messages.of("messages/terms", locale);
        this.figures = Figures.of(locale);
        this.names = names;
    }

    static boolean isFree(GateFact.Reserved reserved) {
        return reserved.holder().equals(FREE);
    }

    List<Sentence> sentences(GateFact fact, String register) {
        return switch (fact) {
            case GateFact.RequestDates dates -> List.of(dates(dates, register));
            case GateFact.RegisteredLater later ->
                List.of(say(register, "registered_later", Map.of("date", later.registeredOn())));
            case GateFact.Income income -> income(income, register);
            case GateFact.Missing missing ->
                List.of(say(register, "missing", Map.of("field", messages.text("field." + missing.field()))));
            case GateFact.NoCeilingTable table -> List.of(noTable(table, register));
            case GateFact.LivingArea area -> List.of(area(area, register));
            case GateFact.RoomsForPersons rooms -> rooms(rooms, register);
            case GateFact.CommuneChoice choice -> List.of(commune(choice, register));
            case GateFact.RoomsWished rooms -> List.of(wished(rooms, register));
            case GateFact.Rent rent -> List.of(rent(rent, register));
            case GateFact.Reserved reserved -> List.of(reserved(reserved, register));
            case GateFact.NothingAsked() -> List.of(say(register, "nothing_asked", Map.of()));
            case GateFact.Consent consent -> List.of(consent(consent, register));
        };
    }

    /// The key without its register is the sentence's code.
    private Sentence say(String register, String key, Map<String, ?> values) {
        return new Sentence(key, messages.text(register + "." + key, values));
    }

    private static String key(String fact, GateOutcome outcome) {
        return fact + "." + outcome.name().toLowerCase(Locale.ROOT);
    }

    private Sentence dates(GateFact.RequestDates dates, String register) {
        if (dates.counted().isEmpty() || dates.validUntil().isEmpty()) {
            return say(register, "request_dates.unknown", Map.of());
        }
        return say(
                register,
                key("request_dates", dates.outcome()),
                Map.of(
                        "counted", dates.counted().get(),
                        "until", dates.validUntil().get()));
    }

    private List<Sentence> income(GateFact.Income income, String register) {
        Map<String, Object> values = Map.of(
                "income", income.income(),
                "ceiling", income.ceiling(),
                "financing", income.financing(),
                "year", Integer.toString(income.year()),
                "category", income.category());
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(say(register, key("income", income.outcome()), values));
        income.withoutShift()
                .ifPresent(ceiling -> sentences.add(say(register, "income.shift", Map.of("ceiling", ceiling))));
        if (income.estimated()) {
            sentences.add(say(register, "income.estimated", Map.of()));
        }
        if (messages.has(register + ".income.source")) {
            String reference = Integer.toString(income.year() - 2);
            sentences.add(say(
                    register,
                    "income.source",
                    Map.of("reference", reference, "year", Integer.toString(income.year()))));
        }
        return sentences;
    }

    private Sentence noTable(GateFact.NoCeilingTable table, String register) {
        String year = Integer.toString(table.year());
        return table.commune().isEmpty()
                ? say(register, "no_ceiling_table.year", Map.of("year", year))
                : say(
                        register,
                        "no_ceiling_table.place",
                        Map.of(
                                "year",
                                year,
                                "commune",
                                names.commune(table.commune().get())));
    }

    private Sentence area(GateFact.LivingArea area, String register) {
        return say(
                register,
                key("living_area", area.outcome()),
                Map.of(
                        "area", figures.area(BigDecimal.valueOf(area.areaDm2(), 2)),
                        "least", figures.area(BigDecimal.valueOf(area.leastDm2(), 2)),
                        "persons", figures.persons(area.persons())));
    }

    private List<Sentence> rooms(GateFact.RoomsForPersons rooms, String register) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(say(
                register,
                key("rooms_for_persons", rooms.outcome()),
                Map.of(
                        "rooms", figures.rooms(rooms.rooms()),
                        "most", figures.rooms(rooms.most()),
                        "persons", figures.persons(rooms.persons()))));
        if (rooms.extraRoom()) {
            sentences.add(say(register, "rooms_for_persons.extra", Map.of()));
        }
        return sentences;
    }

    private Sentence commune(GateFact.CommuneChoice choice, String register) {
        if (choice.commune().isEmpty()) {
            String any =
                    choice.wanted().isEmpty() && messages.has(register + ".commune_choice.unknown.any") ? ".any" : "";
            return say(register, "commune_choice.unknown" + any, Map.of("wanted", communes(choice.wanted())));
        }
        String key = choice.refused() ? "commune_choice.refused" : key("commune_choice", choice.outcome());
        return say(
                register,
                key,
                Map.of(
                        "commune", names.commune(choice.commune().get()),
                        "wanted", communes(choice.wanted())));
    }

    private String communes(Collection<String> codes) {
        return figures.all(codes.stream().sorted().map(names::commune).toList());
    }

    private Sentence wished(GateFact.RoomsWished rooms, String register) {
        String key = rooms.least().isPresent()
                ? rooms.most().isPresent() ? "between" : "least"
                : rooms.most().isPresent() ? "most" : "any";
        String range = messages.text(
                "rooms_wished." + key,
                Map.of("least", rooms.least().orElse(0), "most", rooms.most().orElse(0)));
        return say(
                register,
                key("rooms_wished", rooms.outcome()),
                Map.of("rooms", figures.rooms(rooms.rooms()), "range", range));
    }

    private Sentence rent(GateFact.Rent rent, String register) {
        boolean alone = rent.outcome() == GateOutcome.FAIL && rent.charges().isEmpty();
        return say(
                register,
                key("rent", rent.outcome()) + (alone ? ".alone" : ""),
                Map.of(
                        "rent", rent.rent(),
                        "total", rent.charges().map(rent.rent()::plus).orElse(rent.rent()),
                        "most", rent.most()));
    }

    private Sentence reserved(GateFact.Reserved reserved, String register) {
        return isFree(reserved)
                ? say(register, "reserved.free", Map.of())
                : say(
                        register,
                        key("reserved", reserved.outcome()),
                        Map.of("holder", terms.text("reservation." + reserved.holder())));
    }

    private Sentence consent(GateFact.Consent consent, String register) {
        if (consent.outcome() != GateOutcome.PASS) {
            return say(register, key("consent", consent.outcome()), Map.of());
        }
        return consent.givenOn()
                .map(day -> say(register, "consent.pass", Map.of("date", day)))
                .orElseGet(() -> say(register, "consent.pass.undated", Map.of()));
    }
}
