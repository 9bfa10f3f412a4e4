package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Goes through the completions of one grid. Only the way in is enumerated: once it is fixed, which lines apply is
/// fixed too, and each other unknown criterion is met or not on its own. For one grid and one thread.
final class ClassCompletions {

    /// More steps than any class accepts: a count above it changes nothing more.
    private static final int MANY_STEPS = 4;
    private static final int STEPS_OF_E = 3;
    /// The person in a wheelchair accepts no step: the limit that decides which lines apply.
    private static final int LIMIT = 0;

    private static final Set<Rules.Family> DECIDED_BY_WAY_IN = EnumSet.of(
            Rules.Family.LIFT,
            Rules.Family.RAMP,
            Rules.Family.BEHIND_HALL_DOOR,
            Rules.Family.STAIR_RAILS,
            Rules.Family.STREET_RAILS);

    /// The letter as a function of the other unknowns: the first class of which all `needed` are met, else `otherwise`
    /// (class E needs only one). No class stands here that an earlier one makes unreachable, so that two forms are
    /// equal only when they give the same letter everywhere.
    private record Form(Map<DwellingClass, BitSet> needed, DwellingClass otherwise) {}

    private final Classes classes;
    private final Rules rules;
    private final int[] values;
    /// The unknown criteria of the way in, and how many values each takes.
    private final int[] unknown;
    private final int[] counts;
    private final Map<Set<Rules.Family>, Form> stepFree = new HashMap<>();
    private final Map<Rules.Family, Integer> samples;
    private final Form fewSteps;
    private final Form manySteps;

    ClassCompletions(Classes classes, int[] values) {
        this.classes = classes;
        this.rules = classes.rules;
        this.values = values.clone();
        int[] yesOrNo = {rules.lift, rules.privateEntrance, rules.ramp};
        int[] steps = {rules.streetSteps, rules.hallToLift, rules.liftToDwelling, rules.hallToDwelling};
        List<int[]> open = new ArrayList<>();
        addUnknown(yesOrNo, 2, open);
        addUnknown(steps, MANY_STEPS + 1, open);
        this.unknown = open.stream().mapToInt(pair -> pair[0]).toArray();
        this.counts = open.stream().mapToInt(pair -> pair[1]).toArray();
        this.samples = samples();
        this.manySteps = new Form(Map.of(), DwellingClass.F);
        this.fewSteps = withFewSteps(manySteps);
    }

    private void addUnknown(int[] criteria, int count, List<int[]> open) {
        for (int criterion : criteria) {
            if (values[criterion] == Criterion.UNKNOWN) {
                open.add(new int[] {criterion, count});
            }
        }
    }

    Classification classification() {
        Form[] forms = forms();
        Set<DwellingClass> letters = EnumSet.noneOf(DwellingClass.class);
        BitSet deciding = new BitSet();
        for (Form form : new HashSet<>(List.of(forms))) {
            letters.add(form.otherwise());
            letters.addAll(form.needed().keySet());
            form.needed().values().forEach(deciding::or);
        }
        DwellingClass best = letters.iterator().next();
        if (letters.size() == 1) {
            return new Classification(best, best, best, List.of());
        }
        addDecidingWayIn(forms, deciding);
        List<Criterion> toMeasure = deciding.stream()
                .mapToObj(rules.catalogue.criteria()::get)
                .sorted(Comparator.comparing(Criterion::code))
                .toList();
        DwellingClass worst = letters.stream().max(Comparator.naturalOrder()).orElse(best);
        return new Classification(DwellingClass.G, best, worst, toMeasure);
    }

    /// One form for each completion of the way in; the first unknown changes fastest.
    private Form[] forms() {
        int total = 1;
        for (int count : counts) {
            total *= count;
        }
        Form[] forms = new Form[total];
        for (int completion = 0; completion < total; completion++) {
            int rest = completion;
            for (int rank = 0; rank < unknown.length; rank++) {
                values[unknown[rank]] = rest % counts[rank];
                rest /= counts[rank];
            }
            forms[completion] = form(WayIn.of(rules, values));
        }
        return forms;
    }

    /// A criterion of the way in decides when changing it alone changes the letter for some values of the others.
    private void addDecidingWayIn(Form[] forms, BitSet deciding) {
        int stride = 1;
        for (int rank = 0; rank < unknown.length; rank++) {
            for (int completion = 0; completion < forms.length; completion++) {
                int atZero = completion - completion / stride % counts[rank] * stride;
                if (!forms[completion].equals(forms[atZero])) {
                    deciding.set(unknown[rank]);
                    break;
                }
            }
            stride *= counts[rank];
        }
    }

    private Form form(WayIn way) {
        int steps = way.high();
        if (steps > 0) {
            return steps <= STEPS_OF_E ? fewSteps : manySteps;
        }
        Set<Rules.Family> without = EnumSet.noneOf(Rules.Family.class);
        for (Map.Entry<Rules.Family, Integer> family : samples.entrySet()) {
            if (Applicability.of(rules, family.getValue(), LIMIT, values, way) == Applicability.Applies.NO) {
                without.add(family.getKey());
            }
        }
        return stepFree.computeIfAbsent(without, this::withoutStep);
    }

    /// For each family that the way in decides, a criterion that stands for it.
    private Map<Rules.Family, Integer> samples() {
        Map<Rules.Family, Integer> samples = new EnumMap<>(Rules.Family.class);
        for (Classes.Line line : classes.lines) {
            Rules.Family family = rules.family[line.criterion()];
            if (DECIDED_BY_WAY_IN.contains(family)) {
                samples.put(family, line.criterion());
            }
        }
        return samples;
    }

    private Form withoutStep(Set<Rules.Family> without) {
        Map<DwellingClass, BitSet> needed = new EnumMap<>(DwellingClass.class);
        DwellingClass[] letters = {DwellingClass.A, DwellingClass.B, DwellingClass.C};
        int[] bits = {Classes.IN_A, Classes.IN_B, Classes.IN_C};
        for (int rank = 0; rank < letters.length; rank++) {
            BitSet missing = new BitSet();
            if (isPossible(bits[rank], without, missing)) {
                if (missing.isEmpty()) {
                    return new Form(needed, letters[rank]);
                }
                if (!needed.containsValue(missing)) {
                    needed.put(letters[rank], missing);
                }
            }
        }
        return new Form(needed, DwellingClass.D);
    }

    /// Whether no known value excludes the class; fills in the unknown criteria it needs. Shower lines count even when
    /// a bath makes them useless: the class that has them asks for a shower, so it is lost all the same.
    private boolean isPossible(int bit, Set<Rules.Family> without, BitSet missing) {
        for (Classes.Line line : classes.lines) {
            if ((line.classes() & bit) == 0 || without.contains(rules.family[line.criterion()])) {
                continue;
            }
            int value = values[line.criterion()];
            if (value == Criterion.UNKNOWN) {
                missing.set(line.criterion());
            } else if (!line.requirement().acceptsKnown(value)) {
                return false;
            }
        }
        return true;
    }

    private Form withFewSteps(Form withoutRails) {
        BitSet missing = new BitSet();
        for (int rails : new int[] {rules.streetRails, rules.stairRails}) {
            if (values[rails] == Criterion.UNKNOWN) {
                missing.set(rails);
            } else if (values[rails] >= classes.oneRail) {
                return new Form(Map.of(), DwellingClass.E);
            }
        }
        return missing.isEmpty() ? withoutRails : new Form(Map.of(DwellingClass.E, missing), DwellingClass.F);
    }
}
