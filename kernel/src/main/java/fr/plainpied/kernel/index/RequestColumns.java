package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.adequacy.Wishes;

/// The requests of an index, one slot each, as columns. Not for several threads.
final class RequestColumns {

    /// No profile: the slot is free. Numbers of profiles are shifted by one.
    static final int FREE = 0;

    final Slots slots = new Slots();
    final Profiles profiles;
    final Shapes shapes = new Shapes();
    /// Number of the profile plus one.
    final IntColumn profile = new IntColumn();
    final IntColumn points = new IntColumn();
    final IntColumn registered = new IntColumn();
    final IntColumn renewed = new IntColumn();
    final IntColumn income = new IntColumn();
    final IntColumn maxRent = new IntColumn();
    final IntColumn shape = new IntColumn();

    RequestColumns(Screening screening, int horizonYears) {
        this.profiles = new Profiles(screening, horizonYears);
    }

    void put(HousingRequest request) {
        byte[] id = Slots.bytes(request.id());
        remove(id);
        Wishes wishes = request.wishes();
        int slot = slots.add(
                id, slots.communes.listing(wishes.communes()), slots.communes.numbers(wishes.refusedCommunes()));
        int number = profiles.take(request);
        profile.set(slot, number + 1);
        shape.set(slot, shapes.take(request, profiles.profile(number)));
        points.set(slot, request.priorityPoints());
        registered.set(slot, Said.day(request.registeredOn()));
        renewed.set(slot, Said.day(request.renewedOn()));
        income.set(slot, Said.cents(request.taxIncome()));
        maxRent.set(slot, Said.cents(wishes.maxRent()));
    }

    boolean remove(byte[] id) {
        int slot = slots.find(id);
        if (slot < 0) {
            return false;
        }
        slots.remove(slot);
        shapes.release(shape.at(slot));
        profiles.release(profile.at(slot) - 1);
        profile.set(slot, FREE);
        return true;
    }
}
