package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.CriterionHistory;
import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.criteria.Criterion;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes the page of one value.
final class ValuePages {
    private final DwellingSheet sheet;
    private final Criterion criterion;
    private final CriterionHistory history;
    private final DwellingWords say;
    private final ZoneId zone;

    ValuePages(DwellingSheet sheet, Criterion criterion, CriterionHistory history, Words words, ZoneId zone) {
        this.sheet = sheet;
        this.criterion = criterion;
        this.history = history;
        this.say = DwellingWords.in(words);
        this.zone = zone;
    }

    /// @param faults by name of the field
    /// @param newer the value somebody else recorded meanwhile, when that is why the page is shown again
    ValuePage page(ValueDraft draft, Map<String, String> faults, Optional<Notice> newer) {
        Words words = say.words();
        List<Crumb> crumbs = new ArrayList<>(DwellingPages.crumbs(sheet.summary(), words));
        crumbs.add(new Crumb(
                words.say("housing.dwelling.crumb", "id", sheet.summary().id()),
                Paths.dwelling(sheet.summary().id())));
        return new ValuePage(
                crumbs,
                say.catalogue().label(criterion),
                say.title(sheet.summary()),
                say.catalogue().note(criterion).orElse(""),
                present(),
                newer,
                sheet.changeable()
                        ? Optional.of(new ValueForms(criterion, draft, faults, say).form(action(), reach()))
                        : Optional.empty(),
                sheet.changeable() && history.version() > 0
                        ? Optional.of(new ValuePage.Undo(action() + Paths.BACK, history.version()))
                        : Optional.empty(),
                said());
    }

    private String action() {
        return Paths.value(sheet.summary().id(), criterion);
    }

    /// Said when a change touches neighbours too.
    private String reach() {
        return switch (history.level()) {
            case SITE -> say.words().say("housing.reach.site");
            case BUILDING -> say.words().say("housing.reach.building");
            case DWELLING, ROOM -> "";
        };
    }

    private FactList present() {
        Words words = say.words();
        String term = words.say("housing.value.present");
        List<Fact> facts = new ArrayList<>();
        facts.add(history.current()
                .map(value -> Fact.of(term, say.value(value)).source(say.source(List.of(value))))
                .orElseGet(() -> Fact.unknown(term, words)));
        facts.add(Fact.of(
                words.say("housing.value.level"),
                words.say("housing.value.level." + history.level().name().toLowerCase(Locale.ROOT))));
        facts.add(Fact.of(words.say("housing.value.tier"), say.terms().tier(criterion.tier())));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private List<ValuePage.Said> said() {
        List<ValuePage.Said> said = new ArrayList<>();
        for (RecordedValue entry : history.entries()) {
            said.add(new ValuePage.Said(
                    change(entry),
                    note(entry),
                    sheet.changeable() && history.isFormer(entry)
                            ? OptionalInt.of(entry.version())
                            : OptionalInt.empty()));
        }
        return List.copyOf(said);
    }

    /// Of each level its own trail: a value is said to follow the one before it at the same level.
    private Change change(RecordedValue entry) {
        Words words = say.words();
        Optional<RecordedValue> before = history.entries().stream()
                .filter(other -> other.subject().equals(entry.subject()) && other.version() == entry.version() - 1)
                .findFirst();
        return new Change(
                words.say(
                        "housing.history.what",
                        "level",
                        say.terms().level(entry.level()),
                        "method",
                        say.method(entry),
                        "date",
                        words.figures().shortDate(entry.takenOn())),
                before.map(say::value).orElse(""),
                say.value(entry),
                entry.author(),
                words.figures().moment(entry.recordedAt().atZone(zone)),
                entry.recordedAt().toString());
    }

    private String note(RecordedValue entry) {
        if (entry.restores().isPresent()) {
            return say.words().say("housing.history.restored", "by", entry.recordedBy());
        }
        return entry.recordedBy().isEmpty() || entry.recordedBy().equals(entry.author())
                ? ""
                : say.words().say("housing.history.by", "by", entry.recordedBy());
    }
}
