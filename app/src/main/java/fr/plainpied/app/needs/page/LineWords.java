package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Contradiction;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.NeedWords;
import fr.plainpied.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The lines of a household in words.
final class LineWords {
    private final HouseholdFile file;
    private final Words words;
    private final NeedWords needs;
    private final CatalogueWords catalogue;
    private final Terms terms;

    LineWords(HouseholdFile file, Words words) {
        this.file = file;
        this.words = words;
        this.needs = NeedWords.of(words.locale());
        this.catalogue = CatalogueWords.of(words.locale());
        this.terms = Terms.of(words.locale());
    }

    /// "Une douche sans marche"; of a line that takes others away, what they are about.
    String need(Requirement line) {
        return line.strength() == Strength.NONE ? catalogue.label(line.criterion()) : needs.plain(line);
    }

    /// The reasons, each a sentence.
    String why(NeedLine line) {
        return line.because().stream()
                .map(catalogue::why)
                .distinct()
                .map(LineWords::stopped)
                .collect(Collectors.joining(" "));
    }

    private static String stopped(String sentence) {
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }

    /// Nothing for what is indispensable today: only the exceptions are marked.
    List<Tag> tags(Requirement line) {
        List<Tag> tags = new ArrayList<>();
        if (line.strength() == Strength.SHOULD || line.strength() == Strength.WISH) {
            tags.add(Tag.plain(terms.strength(line.strength())));
        }
        if (line.horizonYears() > 0) {
            tags.add(Tag.now(needs.horizon(line.horizonYears())));
        }
        return tags;
    }

    String horizon(int years) {
        return catalogue.figures().sentence(needs.horizon(years));
    }

    /// The first name, for those who may know it; else the role.
    String who(String person) {
        return Optional.ofNullable(file.names().get(person))
                .map(name -> name.split(" ", 2)[0])
                .or(() -> file.request().household().stream()
                        .filter(one -> one.id().equals(person))
                        .map(Person::role)
                        .map(terms::role)
                        .findFirst())
                .orElse(person);
    }

    /// Why two lines cannot stand together.
    String contradiction(Contradiction contradiction) {
        NeedLine one = contradiction.one();
        NeedLine other = contradiction.other();
        boolean same = one.person().equals(other.person());
        return words.say(
                same ? "needs.contradiction.same" : "needs.contradiction.two",
                Map.of(
                        "one", need(one.requirement()),
                        "other", need(other.requirement()),
                        "who", who(one.person()),
                        "second", who(other.person())));
    }

    /// The lines in plain words, for reading only.
    List<NeedRow> rows(List<NeedLine> lines) {
        return lines.stream()
                .map(line -> new NeedRow(
                        need(line.requirement()), why(line), tags(line.requirement()), "", Optional.empty()))
                .toList();
    }
}
