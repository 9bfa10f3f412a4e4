package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.explain.Because;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Works out which lines of one person count at a horizon: default lines of the situations, less those that a
/// replacing line takes away, plus the added ones, less those that another line makes useless.
final class NeedsInForce {

    private static final String TRANSFER = "wc_transfer_side";
    private static final List<String> SIDES = List.of("left", "right", "both");

    private final Person person;
    private final int horizonYears;

    NeedsInForce(Person person, int horizonYears) {
        this.person = person;
        this.horizonYears = horizonYears;
    }

    List<NeedLine> lines() {
        List<Requirement> added = person.requirements().stream()
                .filter(line -> line.horizonYears() <= horizonYears)
                .toList();
        Set<Criterion> replaced = new HashSet<>();
        added.stream().filter(Requirement::replaces).forEach(line -> replaced.add(line.criterion()));
        List<NeedLine> lines = new ArrayList<>();
        for (Situation situation : person.situations()) {
            for (Requirement line : situation.requirements()) {
                if (!replaced.contains(line.criterion())) {
                    lines.add(byDefault(situation, line));
                }
            }
        }
        for (Requirement line : added) {
            if (line.strength() != Strength.NONE) {
                List<Because> because =
                        line.why().<Because>map(Because.Said::new).map(List::of).orElse(List.of());
                lines.add(new NeedLine(person.id(), onTransferSide(line), because, false));
            }
        }
        return withoutUseless(lines);
    }

    private NeedLine byDefault(Situation situation, Requirement line) {
        Because because =
                new Because.OfSituation(situation.code(), line.criterion().code(), line.strength());
        return new NeedLine(person.id(), onTransferSide(line), List.of(because), true);
    }

    /// `left|right|both` becomes `left|both` or `right|both` for a person who transfers from one side.
    private Requirement onTransferSide(Requirement line) {
        if (person.transferSide().isEmpty()
                || line.comparator() != Comparator.ONE_OF
                || !line.criterion().code().equals(TRANSFER)
                || line.operand() != mask(line.criterion(), SIDES)) {
            return line;
        }
        TransferSide side = person.transferSide().get();
        return line.withOperand(mask(line.criterion(), List.of(side.code(), "both")));
    }

    private static int mask(Criterion criterion, List<String> words) {
        int mask = 0;
        for (String word : words) {
            mask |= 1 << criterion.values().indexOf(word);
        }
        return mask;
    }

    private static List<NeedLine> withoutUseless(List<NeedLine> lines) {
        List<NeedLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!useless(lines, i)) {
                kept.add(withReasonsOfUseless(lines, i));
            }
        }
        return kept;
    }

    /// Of two equal lines the first stays.
    private static boolean useless(List<NeedLine> lines, int index) {
        Requirement line = lines.get(index).requirement();
        for (int other = 0; other < lines.size(); other++) {
            Requirement stronger = lines.get(other).requirement();
            if (other != index && stronger.covers(line) && (other < index || !line.covers(stronger))) {
                return true;
            }
        }
        return false;
    }

    private static NeedLine withReasonsOfUseless(List<NeedLine> lines, int index) {
        NeedLine line = lines.get(index);
        List<Because> because = new ArrayList<>(line.because());
        for (int other = 0; other < lines.size(); other++) {
            if (other != index && line.requirement().covers(lines.get(other).requirement())) {
                lines.get(other).because().stream()
                        .filter(reason -> !because.contains(reason))
                        .forEach(because::add);
            }
        }
        return new NeedLine(line.person(), line.requirement(), because, line.byDefault());
    }
}
