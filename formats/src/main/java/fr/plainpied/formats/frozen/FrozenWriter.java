package fr.plainpied.formats.frozen;

import fr.plainpied.formats.dwellings.AdaptabilityTable;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.formats.requests.RequestWriter;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a frozen ranking as one archive of contract files: whoever opens it can read them and give them to `match`.
final class FrozenWriter {

    static final int FORMAT = 1;
    static final List<String> SOURCE_COLUMNS =
            List.of("dwelling_id", "criterion", "value", "level", "method", "on", "by");

    private final FrozenRanking frozen;
    private final Map<FrozenPart, byte[]> parts = new EnumMap<>(FrozenPart.class);

    FrozenWriter(FrozenRanking frozen) {
        this.frozen = frozen;
    }

    /// The stream stays open. The same ranking gives the same bytes.
    void write(OutputStream out) throws IOException {
        parts.put(FrozenPart.ANSWER, frozen.answer().getBytes(StandardCharsets.UTF_8));
        part(FrozenPart.DWELLINGS, this::dwellings);
        part(FrozenPart.ADAPTABILITY, this::adaptability);
        part(FrozenPart.REQUESTS, this::requests);
        part(FrozenPart.SOURCES, this::sources);
        part(FrozenPart.SETTING, this::setting);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<FrozenPart, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey().file());
            entry.setTimeLocal(frozen.setting().match().date().atStartOfDay());
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private void part(FrozenPart part, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        parts.put(part, bytes.toByteArray());
    }

    private void dwellings(OutputStream out) throws IOException {
        try (DwellingTable table = new DwellingTable(Catalogue.current(), TableWriter.csv(out, CsvStyle.PROGRAMS))) {
            for (DwellingRow row : frozen.dwellings()) {
                table.write(row);
            }
        }
    }

    private void adaptability(OutputStream out) throws IOException {
        try (AdaptabilityTable table = new AdaptabilityTable(TableWriter.csv(out, CsvStyle.PROGRAMS))) {
            for (DwellingRow row : frozen.dwellings()) {
                table.write(row.id(), row.dwelling().adaptability());
            }
        }
    }

    private void requests(OutputStream out) throws IOException {
        try (RequestWriter writer = new RequestWriter(out)) {
            for (HousingRequest request : frozen.requests()) {
                writer.write(request);
            }
        }
    }

    private void sources(OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.csv(out, CsvStyle.PROGRAMS)) {
            table.header(SOURCE_COLUMNS);
            for (ValueSource source : frozen.sources()) {
                table.row(List.of(
                        CellValue.of(source.dwelling()),
                        CellValue.of(source.criterion()),
                        CellValue.of(source.value()),
                        CellValue.of(source.level()),
                        CellValue.of(source.method()),
                        CellValue.of(source.on().map(LocalDate::toString)),
                        CellValue.of(source.by())));
            }
        }
    }

    private void setting(OutputStream out) throws IOException {
        FrozenSetting setting = frozen.setting();
        JsonOut json = new JsonOut(out);
        JsonOut.to(() -> {
            json.startObject()
                    .field("format", FORMAT)
                    .field("edition", setting.match().edition().toString())
                    .field("date", setting.match().date().toString())
                    .field("seed", setting.match().seed())
                    .field("horizon", setting.match().horizon())
                    .field("language", setting.language().getLanguage())
                    .field("by", setting.byRequest() ? "request" : "dwelling")
                    .field("catalogue_sha256", setting.catalogue().hex())
                    .field("ceilings_sha256", setting.ceilings().hex())
                    .name("files")
                    .startObject();
            parts.forEach((part, bytes) ->
                    json.field(part.file(), Fingerprint.of(List.of(bytes)).hex()));
            json.endObject().endObject().newLine();
            json.close();
        });
    }
}
