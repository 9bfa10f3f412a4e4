package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.AddedLine;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Because;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.NeedWords;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a household needs, by strength: the lines in force today, those of later years with when, those taken away.
final class NeedGroups {
    private final HouseholdFile file;
    private final Words words;
    private final NeedWords needs;
    private final CatalogueWords catalogue;
    private final Terms terms;

    NeedGroups(HouseholdFile file, Words words) {
        this.file = file;
        this.words = words;
        this.needs = NeedWords.of(words.locale());
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
    }

    /// In the order of strength; a strength nobody uses is left out.
    List<NeedGroup> all() {
        List<NeedLine> today = HouseholdNeeds.of(file.request(), 0).lines();
        List<NeedGroup> groups = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            List<Fact> facts = new ArrayList<>();
            today.stream()
                    .filter(line -> line.requirement().strength() == strength)
                    .forEach(line -> facts.add(inForce(line)));
            file.added().stream()
                    .filter(line -> line.requirement().strength() == strength)
                    .filter(line ->
                            strength == Strength.NONE || line.requirement().horizonYears() > 0)
                    .forEach(line -> facts.add(added(line)));
            if (!facts.isEmpty()) {
                groups.add(new NeedGroup(
                        terms.strength(strength),
                        terms.meaning(strength),
                        new FactList(facts, file.whole() ? FactList.Look.VALUES : FactList.Look.NEEDS)));
            }
        }
        return groups;
    }

    private Fact inForce(NeedLine line) {
        List<String> whys =
                line.because().stream().map(catalogue::why).distinct().toList();
        Fact fact = Fact.of(term(line.person(), line.requirement()), file.whole() ? String.join(" ", stops(whys)) : "");
        if (!file.whole()) {
            return fact;
        }
        return own(line)
                .map(own -> fact.source(words.say("needs.line.own")).action(change(own)))
                .orElseGet(() -> fact.action(replace(line)));
    }

    private static List<String> stops(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.matches(".*[.!?…]") ? sentence : sentence + ".")
                .toList();
    }

    /// The stored line behind a line in force that a professional added.
    private Optional<AddedLine> own(NeedLine line) {
        Optional<String> said = line.because().stream()
                .flatMap(because -> because instanceof Because.Said(String why)
                        ? Optional.of(why).stream()
                        : Optional.<String>empty().stream())
                .findFirst();
        return line.byDefault()
                ? Optional.empty()
                : file.added().stream()
                        .filter(added -> added.person().equals(line.person()))
                        .filter(added -> same(added.requirement(), line.requirement()))
                        .findFirst()
                        .or(() -> said.flatMap(why -> file.added().stream()
                                .filter(added -> added.requirement().why().equals(Optional.of(why)))
                                .findFirst()));
    }

    private static boolean same(Requirement stored, Requirement inForce) {
        return stored.criterion().equals(inForce.criterion())
                && stored.comparator() == inForce.comparator()
                && stored.strength() == inForce.strength()
                && stored.written().equals(inForce.written());
    }

    private Fact added(AddedLine line) {
        Requirement requirement = line.requirement();
        String term = requirement.strength() == Strength.NONE
                ? named(line.person(), catalogue.label(requirement.criterion()))
                : term(line.person(), requirement);
        Fact fact = Fact.of(term, requirement.why().orElse("")).action(change(line));
        return requirement.horizonYears() == 0 ? fact : fact.tag(Tag.now(needs.horizon(requirement.horizonYears())));
    }

    private String term(String person, Requirement requirement) {
        return named(person, needs.professional(requirement));
    }

    /// With several persons, each line says whose it is.
    private String named(String person, String text) {
        if (file.request().household().size() == 1) {
            return text;
        }
        String who = Optional.ofNullable(file.names().get(person))
                .map(name -> name.split(" ", 2)[0])
                .orElse(person);
        return words.say("needs.line.of", "who", who, "line", text);
    }

    private Action change(AddedLine line) {
        return Action.link(words.say("needs.line.change"), HouseholdAddresses.line(file.id(), line.id()));
    }

    private Action replace(NeedLine line) {
        Criterion criterion = line.requirement().criterion();
        return Action.link(
                words.say("needs.line.adapt"),
                HouseholdAddresses.newLine(
                        file.id(), Map.of("personne", line.person(), "critere", criterion.code(), "remplace", "oui")));
    }
}
