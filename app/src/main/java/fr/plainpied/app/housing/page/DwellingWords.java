package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalInt;

/// How dwellings and their values are named, in one language.
///
/// @param words of the pages
/// @param catalogue of criteria and their values
/// @param terms of methods, levels and letting facts
record DwellingWords(Words words, CatalogueWords catalogue, Terms terms) {
    static DwellingWords in(Words words) {
        return new DwellingWords(words, CatalogueWords.of(words.locale()), Terms.of(words.locale()));
    }

    /// "3 pièces, 2e étage, résidence des Essais".
    String title(DwellingSummary dwelling) {
        return words.say(
                dwelling.house() ? "housing.dwelling.title.house" : "housing.dwelling.title",
                "kind",
                kind(dwelling),
                "storey",
                catalogue.figures().storey(dwelling.storey()),
                "residence",
                dwelling.residence().name());
    }

    /// "3 pièces", or "Logement" when nobody knows.
    String kind(DwellingSummary dwelling) {
        OptionalInt rooms = dwelling.terms().rooms();
        return rooms.isPresent() ? catalogue.figures().rooms(rooms.getAsInt()) : words.say("housing.dwelling");
    }

    /// "64 m²", empty when nobody knows.
    String area(DwellingSummary dwelling) {
        OptionalInt area = dwelling.terms().livingAreaDm2();
        return area.isPresent() ? catalogue.figures().area(BigDecimal.valueOf(area.getAsInt(), 2)) : "";
    }

    /// "Logement H12, entrée B, porte 4": where it is in its building.
    String door(DwellingSummary dwelling) {
        return dwelling.house()
                ? words.say("housing.door.house", "entrance", dwelling.entrance())
                : words.say("housing.door", "entrance", dwelling.entrance(), "door", dwelling.door());
    }

    /// Whether it can be proposed, and from when.
    Tag occupancy(DwellingSummary dwelling) {
        if (dwelling.occupancy() == Occupancy.LET) {
            return Tag.plain(words.say("housing.occupancy.let"));
        }
        return dwelling.terms()
                .availableFrom()
                .map(date -> Tag.now(words.say(
                        "housing.occupancy.from", "date", words.figures().shortDate(date))))
                .orElseGet(() -> Tag.now(words.say("housing.occupancy.free")));
    }

    /// "Classe C", or between which letters it still is.
    Tag letter(DwellingSummary dwelling) {
        return dwelling.letter() == DwellingClass.G
                ? Tag.unknown(words.say(
                        "housing.class.between",
                        "best",
                        dwelling.best().name(),
                        "worst",
                        dwelling.worst().name()))
                : Tag.plain(dwelling.letter().name());
    }

    /// A value in words; "inconnu" when it was taken back.
    String value(RecordedValue value) {
        return catalogue.value(value.criterion(), value.value().orElse(Criterion.UNKNOWN));
    }

    String method(RecordedValue value) {
        return terms.method(value.method().code());
    }

    /// "Mesuré par R. Modèle, 3 sept. 2026", of the latest of some values; empty when there is none.
    String source(Collection<RecordedValue> values) {
        return values.stream()
                .max(Comparator.comparing(RecordedValue::takenOn))
                .map(value -> words.say(
                        "housing.source",
                        "method",
                        method(value),
                        "author",
                        value.author(),
                        "date",
                        words.figures().shortDate(value.takenOn())))
                .orElse("");
    }

    /// "Mesuré, 3 sept. 2026", where there is little room; empty when there is no value.
    String shortSource(Collection<RecordedValue> values) {
        return values.stream()
                .max(Comparator.comparing(RecordedValue::takenOn))
                .map(value -> words.say(
                        "housing.source.short",
                        "method",
                        method(value),
                        "date",
                        words.figures().shortDate(value.takenOn())))
                .orElse("");
    }
}
