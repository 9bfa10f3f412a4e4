package fr.plainpied.territory.household;

import fr.plainpied.kernel.adequacy.Person;
import java.util.List;

/// Who lives together, by age, before any need is drawn.
public record Household(Composition composition, List<Member> members) {

    public Household {
        members = List.copyOf(members);
    }

    /// @param age in whole years on the day of the demonstration
    public record Member(String id, Person.Role role, int age) {}

    public Member holder() {
        return members.getFirst();
    }

    public long children() {
        return members.stream()
                .filter(member -> member.role() == Person.Role.CHILD)
                .count();
    }

    /// Units of consumption: 1, then 0.5 from 14 years of age and 0.3 below (Insee).
    public double consumptionUnits() {
        double units = 0.5;
        for (Member member : members) {
            units += member.age() >= 14 ? 0.5 : 0.3;
        }
        return units;
    }

    /// Rooms that let each adult or couple and each child but the youngest two share: one more than the bedrooms.
    public int usualRooms() {
        long young = members.stream()
                .filter(member -> member.role() == Person.Role.CHILD && member.age() < 10)
                .count();
        long others = members.size() - young - (composition.couple() ? 1 : 0);
        int bedrooms = (int) (others + (young + 1) / 2);
        return members.size() == 1 ? 2 : bedrooms + 1;
    }
}
