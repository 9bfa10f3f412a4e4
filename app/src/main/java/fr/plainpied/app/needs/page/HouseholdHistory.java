package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineHistory;
import fr.plainpied.app.needs.PersonHistory;
import fr.plainpied.app.needs.PersonState;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Terms;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to a household's file, lines and persons together, newest first.
final class HouseholdHistory {
    private final Words words;
    private final ZoneId zone;
    private final Map<AccountId, String> authors;
    private final CatalogueWords catalogue;
    private final Terms terms;

    /// @param authors names of those whom this reader may know
    HouseholdHistory(Words words, ZoneId zone, Map<AccountId, String> authors) {
        this.words = words;
        this.zone = zone;
        this.authors = Map.copyOf(authors);
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
    }

    private record Dated(Instant at, Change change) {}

    List<Change> changes(HouseholdFile file) {
        LineWords says = new LineWords(file, words);
        List<Dated> all = new ArrayList<>();
        file.history().forEach(line -> all.add(new Dated(line.at(), change(says, line))));
        file.persons().forEach(person -> all.add(new Dated(person.at(), change(says, person))));
        all.sort(Comparator.comparing(Dated::at).reversed());
        return all.stream().map(Dated::change).toList();
    }

    private Change change(LineWords says, LineHistory line) {
        String what = line.after()
                .or(line::before)
                .map(one -> catalogue.label(one.criterion()))
                .orElse("");
        return dated(
                words.say("needs.line.of", "who", says.who(line.person()), "line", what),
                line.before().map(this::told).orElse(""),
                line.after().map(this::told).orElse(""),
                line.at(),
                line.by());
    }

    private String told(Requirement line) {
        return catalogue.asked(line);
    }

    private Change change(LineWords says, PersonHistory person) {
        String who = says.who(person.person());
        return switch (person.act()) {
            case JOINED, LEFT, RETURNED ->
                dated(
                        words.say("needs.act." + person.act().name().toLowerCase(java.util.Locale.ROOT), "who", who),
                        "",
                        "",
                        person.at(),
                        person.by());
            case CHANGED ->
                dated(
                        who,
                        String.join(", ", aspects(person.before(), person.after())),
                        String.join(", ", aspects(person.after(), person.before())),
                        person.at(),
                        person.by());
        };
    }

    /// What of `state` is not so in `other`.
    private List<String> aspects(PersonState state, PersonState other) {
        List<String> said = new ArrayList<>();
        if (state.role() != other.role()) {
            said.add(terms.role(state.role()));
        }
        if (!state.birthYear().equals(other.birthYear()) && state.birthYear().isPresent()) {
            said.add(words.say(
                    "needs.act.born", "year", Integer.toString(state.birthYear().getAsInt())));
        }
        state.situations().stream()
                .filter(one -> !other.situations().contains(one))
                .map(catalogue::situation)
                .forEach(said::add);
        if (!state.transferSide().equals(other.transferSide())) {
            state.transferSide()
                    .ifPresent(side -> said.add(words.say("needs.act.side", "side", terms.transferSide(side))));
        }
        if (state.recognisedDisability() && !other.recognisedDisability()) {
            said.add(words.say("needs.act.recognised"));
        }
        return said;
    }

    private Change dated(String what, String before, String after, Instant at, Optional<AccountId> by) {
        ZonedDateTime when = at.atZone(zone);
        return new Change(
                what,
                before,
                after,
                by.map(account -> Optional.ofNullable(authors.get(account))
                                .orElseGet(() -> words.say("needs.history.professional")))
                        .orElseGet(() -> words.say("needs.history.program")),
                words.figures().moment(when),
                when.toOffsetDateTime().toString());
    }
}
