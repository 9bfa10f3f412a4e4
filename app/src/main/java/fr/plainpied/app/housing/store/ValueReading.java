package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.RECORDED_VALUE;

import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows of values as the rest of the program knows them. A row of a criterion or of a word that the present edition of
/// the catalogue no longer has is left out: what it said is unknown today.
final class ValueReading {
    private ValueReading() {}

    static Optional<RecordedValue> of(Record row) {
        return Catalogue.current()
                .find(row.get(RECORDED_VALUE.CRITERION))
                .flatMap(criterion -> encoded(criterion, row.get(RECORDED_VALUE.WRITTEN))
                        .map(value -> recorded(row, criterion, value)));
    }

    /// The value of a text, empty inside for a value taken back; empty outside when the text is not of this edition.
    static Optional<OptionalInt> encoded(Criterion criterion, @Nullable String written) {
        if (written == null) {
            return Optional.of(OptionalInt.empty());
        }
        return criterion.read(written) instanceof ParsedValue.Valid valid
                ? Optional.of(OptionalInt.of(valid.value()))
                : Optional.empty();
    }

    private static RecordedValue recorded(Record row, Criterion criterion, OptionalInt value) {
        return new RecordedValue(
                criterion,
                Criterion.Scope.valueOf(row.get(RECORDED_VALUE.LEVEL).toUpperCase(Locale.ROOT)),
                subject(row),
                value,
                Survey.Method.valueOf(row.get(RECORDED_VALUE.METHOD).toUpperCase(Locale.ROOT)),
                row.get(RECORDED_VALUE.TAKEN_ON),
                row.get(RECORDED_VALUE.AUTHOR),
                row.get(RECORDED_VALUE.VERSION),
                row.get(RECORDED_VALUE.RECORDED_AT).toInstant(),
                Optional.ofNullable(row.get(RECORDED_VALUE.RECORDED_BY)).orElse(""),
                number(row.get(RECORDED_VALUE.RESTORES)));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String subject(Record row) {
        return Stream.of(
                        row.get(RECORDED_VALUE.DWELLING_ID),
                        row.get(RECORDED_VALUE.BUILDING_ID),
                        row.get(RECORDED_VALUE.RESIDENCE_ID))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
