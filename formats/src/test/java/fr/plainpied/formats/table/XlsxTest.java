package fr.plainpied.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    private List<String> read(byte[] workbook, Limits limits) throws IOException {
        List<String> rows = new ArrayList<>();
        new TableReader(StandardCharsets.UTF_8, limits).read(Source.of("t.xlsx", workbook), faults, new RowVisitor() {
            @Override
            public boolean header(Row header) {
                rows.add(header.line() + ":" + String.join("/", header.cells()));
                return true;
            }

            @Override
            public void row(Row row) {
                rows.add(row.line() + ":" + String.join("/", row.cells()));
            }
        });
        return rows;
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("first"));
            workbook.newWorksheet("second").value(0, 0, "not read");
        }
        return out.toByteArray();
    }

    private List<String> codes() {
        return faults.all().stream()
                .map(fault -> fault.line() + ":" + fault.column() + ":" + fault.code())
                .toList();
    }

    @Test
    void cellsAreReadAsAPersonSeesThem() throws IOException {
        byte[] bytes = workbook(sheet -> {
            List<String> header = List.of("text", "whole", "decimal", "yes", "date", "formula");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(2, 0, " L1 ");
            sheet.value(2, 1, 830);
            sheet.value(2, 2, 0.1 + 0.2);
            sheet.value(2, 3, true);
            sheet.value(2, 4, LocalDate.of(2026, 6, 15));
            sheet.style(2, 4).format("dd/mm/yyyy").set();
            sheet.value(3, 0, 100_000_000_123L);
            sheet.value(3, 2, -64.5);
        });
        assertEquals(
                List.of(
                        "1:text/whole/decimal/yes/date/formula",
                        "3:L1/830/0.30000000000000004/yes/2026-06-15/",
                        "4:100000000123//-64.5///"),
                read(bytes, Limits.USUAL));
        assertEquals(List.of(), codes());
    }

    @Test
    void aRowWiderThanTheHeaderIsAFaultAndTrailingEmptyCellsAreNot() throws IOException {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.value(0, 1, "b");
            sheet.value(1, 0, "1");
            sheet.value(2, 0, "1");
            sheet.value(2, 3, "4");
        });
        assertEquals(List.of("1:a/b", "2:1/"), read(bytes, Limits.USUAL));
        assertEquals(List.of("3:3:table.cells"), codes());
    }

    @Test
    void aWorkbookThatInflatesTooMuchIsRefusedBeforeItIsParsed() throws IOException {
        byte[] bomb = zip(100, 3_000_000);
        assertTrue(bomb.length < 400_000, bomb.length + " bytes");
        assertEquals(List.of(), read(bomb, Limits.USUAL));
        assertEquals(List.of("1:1:xlsx.bomb"), codes());
    }

    @Test
    void theTotalIsBoundedToo() throws IOException {
        Limits small = new Limits(1_000_000, 2_000_000, 10_000, 2_000, 10_000, 100_000);
        assertEquals(List.of(), read(zip(3, 900_000), small));
        assertEquals(List.of("1:1:xlsx.bomb"), codes());
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        assertEquals(List.of(), read(zip(3_000, 1), Limits.USUAL));
        assertEquals(List.of("1:1:xlsx.parts"), codes());
    }

    private static byte[] zip(int parts, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (int part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
                zip.write(new byte[size]);
            }
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoWorkbookIsSaid() throws IOException {
        byte[] notOne = new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3};
        byte[] old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        read(notOne, Limits.USUAL);
        read(old, Limits.USUAL);
        read(zip(1, 10), Limits.USUAL);
        assertEquals(
                List.of("xlsx.unreadable", "xlsx.old", "xlsx.unreadable"),
                faults.all().stream().map(Fault::code).toList());
    }

    /// The same workbook with another first sheet.
    private byte[] withSheet(String xml) throws IOException {
        Path plain = Files.write(folder.resolve("plain.xlsx"), workbook(sheet -> sheet.value(0, 0, "a")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                ZipFile in = new ZipFile(plain.toFile())) {
            for (ZipEntry part : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        part.getName().endsWith("sheet1.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : in.getInputStream(part).readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] bytes = withSheet("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"));
        assertTrue(read(bytes, Limits.USUAL).stream().noneMatch(row -> row.contains("root:")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='FXSHRXV1'><v>1</v></c></row>",
                "<row r='1'><c r='A99999999999'><v>1</v></c></row>",
                "<row r='1'><c r='1A'><v>1</v></c></row>",
                "<row r='x'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
                "<row r='1'><c r='A1'><v>1</c></row>",
                "<row r='1'>CELLS</row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>TEXT</t></is></c></row>"
            })
    void aDamagedOrHostileSheetIsSaidWithoutTakingTheMemory(String rows) throws IOException {
        String whole = rows.replace("CELLS", "<c><v>1</v></c>".repeat(20_000)).replace("TEXT", "x".repeat(300_000));
        read(withSheet(sheet(whole)), Limits.USUAL);
        assertTrue(List.of("1:1:xlsx.unreadable", "1:1:table.empty").contains(String.join(" ", codes())));
    }

    @Test
    void textsThatASpreadsheetWouldRunAreNeutralisedAndComeBack() throws IOException {
        List<String> dangerous = List.of("=1+1", "+33 6", "-A1", "@SUM(A1)", "'=x", "l'été", "plain");
        for (boolean xlsx : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(out, xlsx, dangerous);
            String header = "1:" + String.join("/", Collections.nCopies(dangerous.size() + 1, "c"));
            assertEquals(
                    List.of(header, "2:" + String.join("/", dangerous) + "/-1.5"),
                    read(out.toByteArray(), Limits.USUAL));
        }
    }

    private static void write(OutputStream out, boolean xlsx, List<String> texts) throws IOException {
        try (TableWriter table = xlsx ? TableWriter.xlsx(out, "sheet") : TableWriter.csv(out, CsvStyle.PROGRAMS)) {
            table.header(Collections.nCopies(texts.size() + 1, "c"));
            List<CellValue> cells = new ArrayList<>();
            texts.forEach(text -> cells.add(CellValue.of(text)));
            cells.add(CellValue.of(new BigDecimal("-1.50")));
            table.row(cells);
        }
    }

    @Test
    void theCsvItselfHoldsTheApostropheAndPlainNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, false, List.of("=1+1", "\tx"));
        assertEquals("c,c,c\n'=1+1,'\tx,-1.5\n", out.toString(StandardCharsets.UTF_8));
        ByteArrayOutputStream french = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(french, CsvStyle.SPREADSHEETS)) {
            table.header(List.of("é"));
            table.row(List.of(CellValue.of(new BigDecimal("1234.50"))));
        }
        assertEquals("\uFEFFé\n1234,5\n", french.toString(StandardCharsets.UTF_8));
    }
}
