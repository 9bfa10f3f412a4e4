package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.adequacy.Person.Role;
import java.util.List;

/// Category of a household for the income ceilings (annual order on resource ceilings, CCH R441-1).
///
/// @param base 1 to 6, before any shift
/// @param further persons from the seventh, each of whom adds an amount
/// @param shifted whether a recognised disability of one person moves the household up one category
record HouseholdCategory(int base, int further, boolean shifted) {

    private static final int LAST = 6;
    private static final int AGES_OF_YOUNG_COUPLE = 55;

    /// @param year the year of the assessment: an age is this year less the birth year
    static HouseholdCategory of(HousingRequest request, int year) {
        List<Person> household = request.household();
        int persons = household.size();
        int dependants = count(household, Role.CHILD);
        boolean aloneWithDependants = dependants > 0 && persons - dependants == 1;
        int base = aloneWithDependants || isYoungCouple(request, year) ? persons + 1 : persons;
        return new HouseholdCategory(
                Math.min(base, LAST), Math.max(persons - LAST, 0), isDisabilityRecognised(household));
    }

    /// The category that applies, 1 to 6.
    int number() {
        return shifted ? Math.min(base + 1, LAST) : base;
    }

    /// Whether the shift gives another category; the last one cannot move.
    boolean isMoved() {
        return number() != base;
    }

    private static int count(List<Person> household, Role role) {
        int count = 0;
        for (Person person : household) {
            count += person.role() == role ? 1 : 0;
        }
        return count;
    }

    private static boolean isDisabilityRecognised(List<Person> household) {
        for (Person person : household) {
            if (person.recognisedDisability()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYoungCouple(HousingRequest request, int year) {
        List<Person> household = request.household();
        int partners = count(household, Role.PARTNER);
        if (household.size() != 2 || partners == 0 || partners + count(household, Role.HOLDER) != 2) {
            return false;
        }
        int ages = 0;
        for (Person person : household) {
            if (person.birthYear().isEmpty()) {
                return request.youngCouple();
            }
            ages += year - person.birthYear().getAsInt();
        }
        return ages <= AGES_OF_YOUNG_COUPLE;
    }
}
