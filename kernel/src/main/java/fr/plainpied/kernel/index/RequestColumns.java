package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.quantity.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// The requests of an index, one slot each, as columns. Not for several threads.
final class RequestColumns {

    /// Stands for a day or an amount that nobody said.
    static final int UNSAID = Integer.MIN_VALUE;

    /// No profile: the slot is free. Numbers of profiles are shifted by one.
    static final int FREE = 0;

    final Profiles profiles;
    final Shapes shapes = new Shapes();
    final Records records = new Records();
    final Communes communes = new Communes();
    /// Number of the profile plus one.
    final IntColumn profile = new IntColumn();
    final IntColumn points = new IntColumn();
    final IntColumn registered = new IntColumn();
    final IntColumn renewed = new IntColumn();
    /// Cents; beyond 21 million euros, 21 million.
    final IntColumn income = new IntColumn();
    /// Cents a month; beyond 21 million euros, 21 million.
    final IntColumn maxRent = new IntColumn();
    final IntColumn shape = new IntColumn();
    final IntColumn address = new IntColumn();
    private final SlotTable byId = new SlotTable(slot -> records.hash(address.at(slot)));
    private final IntList freeSlots = new IntList();
    private int slots;

    RequestColumns(Screening screening, int horizonYears) {
        this.profiles = new Profiles(screening, horizonYears);
    }

    void put(HousingRequest request) {
        byte[] id = request.id().getBytes(StandardCharsets.UTF_8);
        remove(id);
        int number = profiles.take(request);
        int slot = freeSlots.size() == 0 ? slots++ : freeSlots.removeAt(freeSlots.size() - 1);
        profile.set(slot, number + 1);
        shape.set(slot, shapes.take(request, profiles.profile(number)));
        points.set(slot, request.priorityPoints());
        registered.set(slot, day(request.registeredOn()));
        renewed.set(slot, day(request.renewedOn()));
        income.set(slot, cents(request.taxIncome()));
        maxRent.set(slot, cents(request.wishes().maxRent()));
        int[] wanted = communes.listing(request.wishes().communes());
        int record = records.put(id, wanted, communes.numbers(request.wishes().refusedCommunes()));
        address.set(slot, record);
        communes.add(records, record, slot);
        byId.add(Records.hash(id), slot);
    }

    boolean remove(byte[] id) {
        int slot = slot(id);
        if (slot < 0) {
            return false;
        }
        byId.remove(Records.hash(id), slot);
        communes.remove(records, address, slot);
        records.remove(address.at(slot));
        shapes.release(shape.at(slot));
        profiles.release(profile.at(slot) - 1);
        profile.set(slot, FREE);
        freeSlots.add(slot);
        return true;
    }

    /// -1 without a request of that id.
    int slot(byte[] id) {
        return byId.find(Records.hash(id), slot -> records.hasId(address.at(slot), id));
    }

    /// Every slot is below; some may be free.
    int slots() {
        return slots;
    }

    int size() {
        return slots - freeSlots.size();
    }

    static int day(Optional<LocalDate> date) {
        return date.map(RequestColumns::day).orElse(UNSAID);
    }

    static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), UNSAID + 1, Integer.MAX_VALUE);
    }

    static int cents(Optional<Money> amount) {
        return amount.map(money -> Math.clamp(money.cents(), UNSAID + 1, Integer.MAX_VALUE))
                .orElse(UNSAID);
    }
}
