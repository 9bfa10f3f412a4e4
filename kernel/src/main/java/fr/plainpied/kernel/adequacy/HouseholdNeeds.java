package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What a household needs at a horizon: the lines in force of all its persons, ready to be compared with dwellings.
/// Immutable; made once, used for every dwelling.
public final class HouseholdNeeds {

    static final int NO_LIMIT = -1;
    static final HouseholdNeeds NOTHING = new HouseholdNeeds(List.of(), new int[0]);

    private final List<NeedLine> lines;
    final int size;
    final int[] criterion;
    final Comparator[] comparator;
    final int[] operand;
    final boolean[] must;
    final int[] weight;
    /// The person's limit of steps on the way in, [#NO_LIMIT] without one.
    final int[] limit;
    final boolean hasWashing;
    private final boolean extraRoom;
    /// Scarce features needed, worked out at first use; the same whoever works it out.
    private volatile int scarce = -1;

    private HouseholdNeeds(List<NeedLine> lines, int[] limit) {
        this.lines = List.copyOf(lines);
        this.size = lines.size();
        this.criterion = new int[size];
        this.comparator = new Comparator[size];
        this.operand = new int[size];
        this.must = new boolean[size];
        this.weight = new int[size];
        this.limit = limit;
        boolean washing = false;
        for (int line = 0; line < size; line++) {
            Requirement requirement = lines.get(line).requirement();
            criterion[line] = requirement.criterion().index();
            comparator[line] = requirement.comparator();
            operand[line] = requirement.operand();
            must[line] = requirement.isMust();
            weight[line] = requirement.strength().weight();
            washing |= requirement.criterion().code().equals("washing");
        }
        this.hasWashing = washing;
        this.extraRoom = lines.stream().map(NeedLine::requirement).anyMatch(HouseholdNeeds::isExtraRoom);
    }

    /// The lines that count `horizonYears` from the day of the assessment.
    ///
    /// @param horizonYears 0 is today
    public static HouseholdNeeds of(HousingRequest request, int horizonYears) {
        List<NeedLine> lines = new ArrayList<>();
        for (Person person : request.household()) {
            lines.addAll(new NeedsInForce(person, horizonYears).lines());
        }
        return new HouseholdNeeds(lines, limits(lines));
    }

    /// Needs of one line, without its person: the limit of steps stands for it, so that lines which differ stay apart.
    static HouseholdNeeds of(BareLine bare) {
        NeedLine line = new NeedLine("limit " + bare.limit(), bare.requirement(), List.of(), true);
        return new HouseholdNeeds(List.of(line), new int[] {bare.limit()});
    }

    /// The lines of all the parts, each with the limit it had.
    static HouseholdNeeds together(List<HouseholdNeeds> parts) {
        return new HouseholdNeeds(
                parts.stream().flatMap(part -> part.lines.stream()).toList(),
                parts.stream().flatMapToInt(part -> Arrays.stream(part.limit)).toArray());
    }

    private static int[] limits(List<NeedLine> lines) {
        Map<String, Integer> byPerson = new HashMap<>();
        for (NeedLine line : lines) {
            Requirement requirement = line.requirement();
            if (requirement.isMust()
                    && requirement.criterion().isRoute()
                    && requirement.comparator() == Comparator.AT_MOST) {
                byPerson.merge(line.person(), requirement.operand(), Math::min);
            }
        }
        return lines.stream()
                .mapToInt(line -> byPerson.getOrDefault(line.person(), NO_LIMIT))
                .toArray();
    }

    /// In the order of persons, then situations, then added lines.
    public List<NeedLine> lines() {
        return lines;
    }

    /// Whether a must or should line asks for a room more than the persons fill.
    public boolean needsExtraRoom() {
        return extraRoom;
    }

    private static boolean isExtraRoom(Requirement line) {
        return line.criterion().code().equals("extra_room")
                && (line.strength() == Strength.MUST || line.strength() == Strength.SHOULD)
                && line.acceptsKnown(1)
                && !line.acceptsKnown(0);
    }

    /// The same household with only some of its lines; limits stay those of the whole.
    HouseholdNeeds only(Predicate<Requirement> kept) {
        List<NeedLine> some = new ArrayList<>();
        List<Integer> limits = new ArrayList<>();
        for (int line = 0; line < size; line++) {
            if (kept.test(lines.get(line).requirement())) {
                some.add(lines.get(line));
                limits.add(limit[line]);
            }
        }
        return new HouseholdNeeds(
                some, limits.stream().mapToInt(Integer::intValue).toArray());
    }

    /// What tells two sets of lines apart for the engine: criteria, comparisons, operands, strengths and limits.
    List<Object> signature() {
        List<Object> signature = new ArrayList<>(size * 5);
        for (int line = 0; line < size; line++) {
            signature.add(criterion[line]);
            signature.add(comparator[line]);
            signature.add(operand[line]);
            signature.add(must[line]);
            signature.add(limit[line]);
        }
        return signature;
    }

    int scarceNeeded(Rules rules) {
        int needed = scarce;
        if (needed < 0) {
            needed = Scarcity.needed(rules, lines);
            scarce = needed;
        }
        return needed;
    }

    boolean accepts(int line, int value) {
        return value != Criterion.UNKNOWN && comparator[line].accepts(value, operand[line]);
    }
}
