package fr.plainpied.formats.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Wishes;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.ScarceFeature;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import fr.plainpied.kernel.quantity.Share;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private static final MatchSetting SETTING =
            new MatchSetting(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 6, 1), 11, 0);
    private static final AnswerTexts TEXTS = new AnswerTexts() {
        @Override
        public String gate(GateReason reason) {
            return "=reason of " + reason.gate().code();
        }

        @Override
        public String why(LineReason line) {
            return "why " + line.requirement().criterion().code();
        }

        @Override
        public String obstacle(SmallestChange.Impossible impossible) {
            return "nothing: " + impossible.criteria().getFirst().code();
        }
    };

    private static Criterion criterion(String code) {
        return CATALOGUE.criterion(code);
    }

    /// `p1 corridor_width_mm >= 900 must` with what was found.
    private static LineReason line(String text, Outcome outcome, Observed observed, List<Work> works) {
        String[] parts = text.split(" ");
        Criterion criterion = criterion(parts[1]);
        Comparator comparator = Comparator.ofSymbol(parts[2]).orElseThrow();
        int operand = criterion.readOperand(comparator, parts[3]) instanceof ParsedValue.Valid(int value) ? value : -1;
        Requirement requirement = Requirement.of(
                criterion, comparator, operand, Strength.valueOf(parts[4].toUpperCase(java.util.Locale.ROOT)));
        return new LineReason(parts[0], requirement, List.of(), outcome, observed, works);
    }

    private static RankedCandidate ranked(SmallestChange change) {
        Work work = CATALOGUE.findWork("lever_handles").orElseThrow();
        List<LineReason> lines = List.of(
                line("p1 route_steps <= 0 must", Outcome.UNKNOWN, new Observed.Steps(new IntRange(2, 5)), List.of()),
                line("p1 route_steps <= 3 wish", Outcome.SATISFIED, new Observed.Steps(new IntRange(2, 2)), List.of()),
                line("p1 corridor_width_mm >= 900 must", Outcome.NOT_SATISFIED, new Observed.Known(850), List.of()),
                line("p1 bedroom_area_m2 >= 12.5 should", Outcome.UNKNOWN, new Observed.Unknown(), List.of()),
                line(
                        "p2 lever_handles = yes must",
                        Outcome.SATISFIED_AFTER_WORKS,
                        new Observed.Known(0),
                        List.of(work)),
                line("p2 outdoor in balcony|terrace wish", Outcome.SATISFIED, new Observed.Known(1), List.of()));
        Explanation why = new Explanation(
                Verdict.DOES_NOT_FIT,
                lines,
                WorksPlan.of(List.of(new WorksPlan.Planned(
                        work, new MoneyRange(new Money(30_050), Money.ofEuros(1200)), new IntRange(1, 2)))),
                List.of(criterion("lift")),
                change,
                new Share(1, 3),
                List.of(ScarceFeature.STEP_FREE));
        List<NeedLine> needs = lines.stream()
                .map(line -> new NeedLine(
                        line.person(),
                        line.requirement(),
                        List.of(),
                        line.requirement().criterion().code().equals("corridor_width_mm")))
                .toList();
        return new RankedCandidate(1, candidate(), why, needs);
    }

    private static Candidate candidate() {
        HousingRequest request = new HousingRequest(
                "D1",
                Optional.empty(),
                Optional.empty(),
                Wishes.NONE,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(new Person(
                        "p1", OptionalInt.empty(), Person.Role.HOLDER, false, List.of(), Optional.empty(), List.of())));
        return new Candidate(
                new Dwelling("-L1", LettingTerms.UNKNOWN, Grid.unknown(CATALOGUE), Adaptability.NOT_SURVEYED),
                request,
                new Assessment(Verdict.DOES_NOT_FIT, 0, Money.ZERO, true, 1, 3, 1),
                List.of(
                        GateReason.of(Gate.ACTIVE_REQUEST, new GateFact.Missing("registered_on")),
                        GateReason.of(Gate.COMMUNE, new GateFact.NothingAsked())));
    }

    private static final SmallestChange CHANGES = new SmallestChange.Changes(List.of(
            new SmallestChange.Change(criterion("lever_handles"), 1),
            new SmallestChange.Change(criterion("street_to_hall_steps"), 0)));

    private interface Filling {
        void fill(MatchWriter writer) throws IOException;
    }

    private static String json(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MatchWriter writer = MatchWriter.json(out, SETTING, TEXTS)) {
            filling.fill(writer);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final String REQUIREMENTS = """
            "requirements":[
            {"person":"p1","criterion":"route_steps","comparator":"<=","value":0,"strength":"must","outcome":"UNKNOWN",
            "observed":{"min":2,"max":5},"works":[],"why":"why route_steps"},
            {"person":"p1","criterion":"route_steps","comparator":"<=","value":3,"strength":"wish","outcome":"SATISFIED",
            "observed":2,"works":[],"why":"why route_steps"},
            {"person":"p1","criterion":"corridor_width_mm","comparator":">=","value":"900","strength":"must",
            "outcome":"NOT_SATISFIED","observed":850,"works":[],"why":"why corridor_width_mm"},
            {"person":"p1","criterion":"bedroom_area_m2","comparator":">=","value":12.5,"strength":"should",
            "outcome":"UNKNOWN","observed":null,"works":[],"why":"why bedroom_area_m2"},
            {"person":"p2","criterion":"lever_handles","comparator":"=","value":"yes","strength":"must",
            "outcome":"SATISFIED_AFTER_WORKS","observed":"no","works":["lever_handles"],"why":"why lever_handles"},
            {"person":"p2","criterion":"outdoor","comparator":"in","value":"balcony|terrace","strength":"wish",
            "outcome":"SATISFIED","observed":"balcony","works":[],"why":"why outdoor"}]}""";

    private static final String CANDIDATE = """
            "rank":1,"proposable":true,"verdict":"DOES_NOT_FIT",
            "works":{"codes":["lever_handles"],"cost_low_eur":300.5,"cost_high_eur":1200,"weeks_low":1,"weeks_high":2,
            "simple":true},
            "to_measure":["lift"],"blocking":[{"person":"p1","criterion":"corridor_width_mm"}],
            "smallest_change":[{"criterion":"lever_handles","value":"yes"},{"criterion":"street_to_hall_steps","value":0}],
            "smallest_change_reason":null,
            "coverage":0.3333333333333333,"scarcity":1,
            "gates":[{"gate":"active_request","outcome":"UNKNOWN","reason":"=reason of active_request"},
            {"gate":"commune","outcome":"PASS","reason":"=reason of commune"}],
            """ + REQUIREMENTS;

    private static String packed(String json) {
        return json.replace("\n", "");
    }

    @Test
    void byDwellingTheJsonIsThatOfTheContract() throws IOException {
        assertEquals(packed("""
                        {"edition":"2026-11-22","date":"2026-06-01","seed":11,"horizon":0,"matches":[
                        {"dwelling":"-L1","class":"C","candidates":[{"request":"D1",""" + CANDIDATE + """
                        ]},{"dwelling":"L2","class":"G","candidates":[]}]}
                        """), packed(json(writer -> {
            writer.dwelling("-L1", DwellingClass.C);
            writer.candidate(ranked(CHANGES));
            writer.dwelling("L2", DwellingClass.G);
        })));
    }

    @Test
    void byRequestTheJsonIsThatOfTheContract() throws IOException {
        assertEquals(packed("""
                        {"edition":"2026-11-22","date":"2026-06-01","seed":11,"horizon":0,"matches":[
                        {"request":"D1","dwellings":[{"dwelling":"-L1",""" + CANDIDATE + "]}]}"), packed(json(writer -> {
            writer.request("D1");
            writer.candidate(ranked(CHANGES));
        })));
    }

    @Test
    void withoutAnyGroupTheAnswerIsStillWhole() throws IOException {
        assertEquals(
                "{\"edition\":\"2026-11-22\",\"date\":\"2026-06-01\",\"seed\":11,\"horizon\":0,\"matches\":[]}\n",
                json(writer -> {}));
    }

    @Test
    void whenNoChangeWouldDoTheReasonIsSaid() throws IOException {
        SmallestChange impossible = new SmallestChange.Impossible(
                SmallestChange.Obstacle.FIXED_CRITERIA, List.of(criterion("corridor_width_mm")));
        String answer = json(writer -> {
            writer.dwelling("L", DwellingClass.F);
            writer.candidate(ranked(impossible));
            writer.candidate(ranked(new SmallestChange.NotNeeded()));
        });
        assertEquals(
                List.of(
                        "\"smallest_change\":null,\"smallest_change_reason\":\"nothing: corridor_width_mm\"",
                        "\"smallest_change\":null,\"smallest_change_reason\":null"),
                java.util.regex.Pattern.compile("\"smallest_change\":null,\"smallest_change_reason\":(null|\"[^\"]*\")")
                        .matcher(answer)
                        .results()
                        .map(found -> found.group())
                        .toList());
    }

    @Test
    void theTableHasOneRowForEachCandidateAndNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MatchWriter writer = MatchWriter.table(TableWriter.csv(out, CsvStyle.PROGRAMS), TEXTS)) {
            writer.dwelling("-L1", DwellingClass.C);
            writer.candidate(ranked(CHANGES));
        }
        assertEquals("""
                dwelling,class,request,rank,proposable,verdict,works,cost_low_eur,cost_high_eur,weeks_low,weeks_high,\
                simple,to_measure,blocking,smallest_change,smallest_change_reason,coverage,scarcity,active_request,\
                active_request_reason,income_ceiling,income_ceiling_reason,occupancy,occupancy_reason,commune,\
                commune_reason,rooms,rooms_reason,rent,rent_reason,reservation,reservation_reason
                '-L1,C,D1,1,yes,DOES_NOT_FIT,lever_handles,300.5,1200,1,2,yes,lift,p1:corridor_width_mm,\
                lever_handles=yes street_to_hall_steps=0,,0.3333333,1,UNKNOWN,'=reason of active_request,,,,,PASS,\
                '=reason of commune,,,,,,
                """, out.toString(StandardCharsets.UTF_8));
    }

    private static final Classification OPEN = new Classification(
            DwellingClass.G, DwellingClass.B, DwellingClass.F, List.of(criterion("lift"), criterion("storey")));

    @Test
    void classesAreWrittenAsTheContractHasThem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClassesWriter writer = ClassesWriter.json(out, LocalDate.of(2026, 11, 22))) {
            writer.write("L1", OPEN);
        }
        assertEquals(
                "{\"edition\":\"2026-11-22\",\"classes\":[{\"dwelling\":\"L1\",\"class\":\"G\",\"best\":\"B\","
                        + "\"worst\":\"F\",\"to_measure\":[\"lift\",\"storey\"]}]}",
                packed(out.toString(StandardCharsets.UTF_8)));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (ClassesWriter writer = ClassesWriter.table(TableWriter.csv(table, CsvStyle.PROGRAMS))) {
            writer.write("=L1", OPEN);
        }
        assertEquals(
                "dwelling,class,best,worst,to_measure\n'=L1,G,B,F,lift|storey\n",
                table.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aStreamThatFailsIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No space left");
            }
        };
        IOException failure = assertThrows(IOException.class, () -> {
            try (MatchWriter writer = MatchWriter.json(full, SETTING, TEXTS)) {
                for (int many = 0; many < 1_000; many++) {
                    writer.dwelling("L" + many, DwellingClass.F);
                    writer.candidate(ranked(CHANGES));
                }
            }
        });
        assertEquals("No space left", failure.getMessage());
    }
}
