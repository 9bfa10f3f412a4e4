package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The distinct needs of the households of an index. A dwelling is assessed once for each, and most often for none but
/// a few of them.
final class Profiles {

    private static final int KEPT_PERSONS = 50_000;
    private static final int[] NOTHING = {};

    /// A distinct line.
    ///
    /// @param alone needs of this line alone
    record Line(BareLine line, HouseholdNeeds alone) {
        boolean isMust() {
            return line.strength() == Strength.MUST;
        }
    }

    private record Asked(
            int criterion, Comparator comparator, int operand, Strength strength, int horizonYears, boolean replaces) {}

    private final Screening screening;
    private final int horizonYears;
    private final Interned<BareLine, Line> lines = new Interned<>();
    private final Interned<IntKey, Profile> profiles = new Interned<>();
    /// Numbers of what a person's needs are made of.
    private final Map<Object, Integer> names = new HashMap<>();
    /// Lines of the persons already read, held as long as they are here: they depend on nothing but the key.
    private final Map<IntKey, IntKey> persons = new HashMap<>();

    Profiles(Screening screening, int horizonYears) {
        this.screening = screening;
        this.horizonYears = horizonYears;
    }

    /// The number of the household's profile, with one more user.
    int take(HousingRequest request) {
        if (persons.size() >= KEPT_PERSONS) {
            forgetPersons();
        }
        int[] numbers = NOTHING;
        for (Person person : request.household()) {
            if (!person.situations().isEmpty() || !person.requirements().isEmpty()) {
                numbers = with(numbers, linesOf(request, person));
            }
        }
        Arrays.sort(numbers);
        IntKey key = new IntKey(numbers);
        return profiles.take(key, () -> profile(key));
    }

    private static int[] with(int[] numbers, int[] more) {
        int[] all = Arrays.copyOf(numbers, numbers.length + more.length);
        System.arraycopy(more, 0, all, numbers.length, more.length);
        return all;
    }

    private void forgetPersons() {
        persons.values().forEach(this::release);
        persons.clear();
        names.clear();
    }

    private void release(IntKey numbers) {
        for (int line : numbers.values()) {
            lines.release(line);
        }
    }

    private Profile profile(IntKey key) {
        List<HouseholdNeeds> parts = new ArrayList<>();
        for (int number : key.values()) {
            lines.hold(number);
            parts.add(lines.value(number).alone());
        }
        HouseholdNeeds needs = screening.together(parts);
        int[] musts = IntStream.of(key.values())
                .distinct()
                .filter(number -> lines.value(number).isMust())
                .toArray();
        return new Profile(needs, key, new IntKey(musts), screening.scarceNeeded(needs), needs.needsExtraRoom());
    }

    /// One user less.
    void release(int profile) {
        IntKey key = profiles.value(profile).lines();
        profiles.release(profile);
        if (!profiles.isUsed(profile)) {
            release(key);
        }
    }

    private int[] linesOf(HousingRequest request, Person person) {
        IntKey key = key(person);
        IntKey known = persons.get(key);
        if (known == null) {
            HousingRequest alone = request.withHousehold(List.of(person));
            known = new IntKey(screening.bare(HouseholdNeeds.of(alone, horizonYears)).stream()
                    .mapToInt(line -> lines.take(line, () -> new Line(line, screening.needs(line))))
                    .toArray());
            persons.put(key, known);
        }
        return known.values();
    }

    /// All that decides which lines of a person are in force, in the catalogue of the index.
    private IntKey key(Person person) {
        IntStream.Builder key = IntStream.builder();
        key.add(person.situations().size());
        person.situations().forEach(situation -> key.add(named(situation.code())));
        key.add(named(person.transferSide()));
        for (Requirement line : person.requirements()) {
            key.add(named(new Asked(
                    line.criterion().index(),
                    line.comparator(),
                    line.operand(),
                    line.strength(),
                    line.horizonYears(),
                    line.replaces())));
        }
        return new IntKey(key.build().toArray());
    }

    private int named(Object part) {
        return names.computeIfAbsent(part, unseen -> names.size());
    }

    Profile profile(int number) {
        return profiles.value(number);
    }

    /// Every number of a profile is below.
    int limit() {
        return profiles.limit();
    }

    Line line(int number) {
        return lines.value(number);
    }

    /// Distinct needs.
    int size() {
        return profiles.size();
    }

    /// Every number of a line is below.
    int lineLimit() {
        return lines.limit();
    }
}
