package fr.plainpied.kernel.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.quantity.IntRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An edition holds all that its tables say, and tables that contradict themselves are refused.
class CatalogueReaderTest {

    private static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue = CatalogueReader.read(EDITION, CatalogueReader::shipped);

    @Test
    void every_criterion_is_read_whole() throws IOException {
        assertSame(
                shippedRows("criteria.tsv").stream()
                        .map(row -> row.replaceFirst("\t\t(fixed|works)$", "\tnone\t$1"))
                        .toList(),
                catalogue.criteria().stream().map(CatalogueReaderTest::row));
        assertEquals(
                IntStream.range(0, 79).boxed().toList(),
                catalogue.criteria().stream().map(Criterion::index).toList());
        catalogue.criteria().forEach(criterion -> assertEquals(criterion, catalogue.criterion(criterion.code())));
    }

    @Test
    void every_default_line_is_read_whole() throws IOException {
        Stream<String> lines = catalogue.situations().stream()
                .flatMap(situation -> situation.requirements().stream().map(line -> row(situation, line)));

        assertSame(shippedRows("situations.tsv"), lines);
    }

    @Test
    void every_effect_of_every_work_is_read_whole() throws IOException {
        Stream<String> effects = catalogue.works().stream()
                .flatMap(work -> work.effects().stream().map(effect -> row(work, effect)));

        assertSame(shippedRows("works.tsv"), effects);
        assertEquals(
                IntStream.range(0, 39).boxed().toList(),
                catalogue.works().stream().map(Work::index).toList());
    }

    @Test
    void route_steps_goes_from_none_to_all_steps_outside_and_inside() {
        Criterion route = catalogue.routeSteps();

        assertEquals(79, route.index());
        assertEquals(0, route.min());
        assertEquals(
                catalogue.criterion("street_to_hall_steps").max()
                        + catalogue.criterion("hall_to_dwelling_steps").max(),
                route.max());
    }

    @Test
    void situations_and_works_are_found_by_their_codes() {
        assertEquals("deaf", catalogue.findSituation("deaf").orElseThrow().code());
        assertTrue(catalogue.findSituation("tall").isEmpty());
        assertEquals(
                "bath_to_level_shower",
                catalogue.findWork("bath_to_level_shower").orElseThrow().code());
        assertTrue(catalogue.findWork("magic").isEmpty());
    }

    @Test
    void the_fingerprint_is_that_of_the_tables() {
        Catalogue again = CatalogueReader.read(EDITION, CatalogueReader::shipped);
        Catalogue other = CatalogueReader.read(EDITION, changed("works.tsv", "\t3000\t9000\t", "\t3000\t9001\t"));

        assertEquals(catalogue.fingerprint(), again.fingerprint());
        assertEquals(catalogue.fingerprint(), Catalogue.current().fingerprint());
        assertNotEquals(catalogue.fingerprint(), other.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criteria.tsv   | shop_walk_m      | stop_walk_m        | criteria.tsv has stop_walk_m twice.
            criteria.tsv   | tier             | level              | A table of the catalogue lacks the column tier.
            criteria.tsv   | T1~int           | int                | criteria.tsv line 2 has 10 cells.
            situations.tsv | route_steps      | route_stairs       | The catalogue names route_stairs, which criteria.tsv lacks.
            situations.tsv | <=~0~must        | <=~none~must       | situations.tsv asks none of route_steps.
            works.tsv      | ~washing~bath~   | ~stop_walk_m~*~    | works.tsv changes stop_walk_m, which is fixed.
            works.tsv      | bath~shower_level| sink~shower_level  | works.tsv: washing cannot be sink.
            """)
    void an_edition_that_contradicts_itself_is_refused(String table, String text, String instead, String said) {
        CatalogueReader.Tables tables = changed(table, text.replace('~', '\t'), instead.replace('~', '\t'));

        var refused = assertThrows(IllegalStateException.class, () -> CatalogueReader.read(EDITION, tables));
        assertEquals(said, refused.getMessage());
    }

    @Test
    void sixty_four_works_fit_and_no_more() {
        CatalogueReader.Tables most = moreWorks(64);
        CatalogueReader.Tables tooMany = moreWorks(65);

        assertEquals(64, CatalogueReader.read(EDITION, most).works().size());
        var refused = assertThrows(IllegalStateException.class, () -> CatalogueReader.read(EDITION, tooMany));
        assertEquals("works.tsv has 65 works; 64 fit.", refused.getMessage());
    }

    /// The shipped tables, the first such text in one of them replaced.
    private static CatalogueReader.Tables changed(String table, String text, String instead) {
        return name -> {
            String shipped = text(name);
            if (!name.equals(table)) {
                return shipped.getBytes(StandardCharsets.UTF_8);
            }
            int at = shipped.indexOf(text);
            assertTrue(at >= 0, table + " has no " + text);
            return (shipped.substring(0, at) + instead + shipped.substring(at + text.length()))
                    .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static CatalogueReader.Tables moreWorks(int number) {
        return name -> {
            StringBuilder text = new StringBuilder(text(name));
            if (name.equals("works.tsv")) {
                String last = shippedRows(name).getLast();
                for (int work = 39; work < number; work++) {
                    text.append("more_")
                            .append(work)
                            .append(last.substring(last.indexOf('\t')))
                            .append('\n');
                }
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static void assertSame(List<String> rows, Stream<String> read) {
        List<String> found = read.toList();
        assertEquals(rows.size(), found.size());
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(rows.get(row), found.get(row));
        }
    }

    private static String text(String table) throws IOException {
        return new String(CatalogueReader.shipped(table), StandardCharsets.UTF_8);
    }

    private static List<String> shippedRows(String table) throws IOException {
        return text(table).lines().skip(1).toList();
    }

    private static String row(Criterion criterion) {
        boolean number = criterion.type().isNumber();
        int scale = criterion.type() == ValueType.DECIMAL ? 1000 : 1;
        return String.join(
                "\t",
                criterion.code(),
                lower(criterion.scope()),
                criterion.tier().name(),
                lower(criterion.type()),
                criterion.unit(),
                number ? Integer.toString(criterion.min() / scale) : "",
                number ? Integer.toString(criterion.max() / scale) : "",
                String.join("|", criterion.values()),
                criterion.ordered() ? "yes" : "no",
                criterion.better() == Criterion.Better.NEITHER ? "none" : lower(criterion.better()),
                criterion.fixed() ? "fixed" : "works");
    }

    private static String row(Situation situation, Requirement line) {
        assertEquals(
                new ParsedValue.Valid(line.operand()), line.criterion().readOperand(line.comparator(), line.written()));
        return String.join(
                "\t",
                situation.code(),
                line.criterion().code(),
                line.comparator().symbol(),
                line.written(),
                line.strength().code());
    }

    private static String row(Work work, WorkEffect effect) {
        return String.join(
                "\t",
                work.code(),
                effect.criterion().code(),
                effect.from().map(range -> from(effect.criterion(), range)).orElse("*"),
                effect.criterion().write(effect.to()),
                work.simple() ? "yes" : "no",
                work.cost().low().euros().toBigInteger().toString(),
                work.cost().high().euros().toBigInteger().toString(),
                Integer.toString(work.weeks().low()),
                Integer.toString(work.weeks().high()),
                work.evidence());
    }

    private static String from(Criterion criterion, IntRange range) {
        String low = criterion.write(range.low());
        return range.isExact() ? low : low + ".." + criterion.write(range.high());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
