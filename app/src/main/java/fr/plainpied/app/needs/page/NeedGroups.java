package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.AddedLine;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a household needs at a horizon, by moment of daily life, the indispensable first.
final class NeedGroups {
    private final HouseholdFile file;
    private final Words words;
    private final LineWords says;
    private final List<NeedLine> lines;
    private final boolean several;

    NeedGroups(HouseholdFile file, int horizonYears, Words words) {
        this.file = file;
        this.words = words;
        this.says = new LineWords(file, words);
        this.lines = HouseholdNeeds.of(file.request(), horizonYears).lines();
        this.several = lines.stream().map(NeedLine::person).distinct().count() > 1;
    }

    /// Whose needs they are, when they are all of one person.
    Optional<String> only() {
        return lines.isEmpty() || several
                ? Optional.empty()
                : Optional.of(says.who(lines.getFirst().person()));
    }

    /// A moment without a need is left out.
    List<NeedGroup> inForce() {
        Map<Moment, List<NeedRow>> rows = new EnumMap<>(Moment.class);
        lines.stream()
                .sorted(Comparator.comparing(line -> line.requirement().strength()))
                .forEach(line -> rows.computeIfAbsent(
                                Moment.of(line.requirement().criterion()), moment -> new ArrayList<>())
                        .add(row(line)));
        return rows.entrySet().stream()
                .map(entry -> new NeedGroup(entry.getKey().title(words), entry.getValue()))
                .toList();
    }

    /// What a situation would bring and this person does not need.
    List<NeedRow> takenAway() {
        return file.added().stream()
                .filter(line -> line.requirement().strength() == Strength.NONE)
                .map(line -> new NeedRow(
                        says.need(line.requirement()),
                        line.requirement().why().orElse(""),
                        says.tags(line.requirement()),
                        says.who(line.person()),
                        Optional.of(change(line))))
                .toList();
    }

    private NeedRow row(NeedLine line) {
        String whose = several ? words.say("needs.line.for", "who", says.who(line.person())) : "";
        if (!file.whole()) {
            return new NeedRow(
                    says.need(line.requirement()), "", says.tags(line.requirement()), whose, Optional.empty());
        }
        Optional<AddedLine> own = own(line);
        String source = own.isPresent()
                ? several
                        ? words.say("needs.line.own.for", "who", says.who(line.person()))
                        : words.say("needs.line.own")
                : whose;
        return new NeedRow(
                says.need(line.requirement()),
                says.why(line),
                says.tags(line.requirement()),
                source,
                Optional.of(own.map(this::change).orElseGet(() -> replace(line))));
    }

    /// The stored line behind a line in force that a professional added.
    private Optional<AddedLine> own(NeedLine line) {
        if (line.byDefault()) {
            return Optional.empty();
        }
        List<AddedLine> of = file.added().stream()
                .filter(added -> added.person().equals(line.person()))
                .filter(added -> added.requirement()
                        .criterion()
                        .equals(line.requirement().criterion()))
                .toList();
        return of.stream()
                .filter(added -> same(added.requirement(), line.requirement()))
                .findFirst()
                .or(() -> of.stream().filter(added -> said(added, line)).findFirst());
    }

    private static boolean same(Requirement stored, Requirement inForce) {
        return stored.comparator() == inForce.comparator()
                && stored.strength() == inForce.strength()
                && stored.horizonYears() == inForce.horizonYears()
                && stored.written().equals(inForce.written());
    }

    /// A line narrowed to the person's side keeps the reason that was said.
    private static boolean said(AddedLine added, NeedLine line) {
        return added.requirement()
                .why()
                .filter(why -> line.because().contains(new Because.Said(why)))
                .isPresent();
    }

    private Action change(AddedLine line) {
        return Action.link(words.say("needs.line.change"), HouseholdAddresses.line(file.id(), line.id()))
                .about(says.need(line.requirement()));
    }

    private Action replace(NeedLine line) {
        Map<String, String> query = Map.of(
                "personne",
                line.person(),
                "critere",
                line.requirement().criterion().code(),
                "remplace",
                "oui");
        return Action.link(words.say("needs.line.adapt"), HouseholdAddresses.newLine(file.id(), query))
                .about(says.need(line.requirement()));
    }
}
