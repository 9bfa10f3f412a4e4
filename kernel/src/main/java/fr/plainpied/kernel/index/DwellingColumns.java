package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.LettingTerms;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.quantity.Money;
import java.util.Optional;
import java.util.OptionalInt;

/// The dwellings of an index, one slot each, as columns. Not for several threads.
final class DwellingColumns {

    /// No description: the slot is free. Numbers of descriptions are shifted by one.
    static final int FREE = 0;

    /// All that the engine reads of a dwelling.
    private record Description(Grid grid, Adaptability adaptability) {}

    /// What the gates read of a dwelling and many share.
    private record Shape(
            OptionalInt rooms, Optional<Financing> financing, Optional<Zone> zone, Optional<Reservation> reservation) {}

    final Slots slots = new Slots();
    final Interned<Object, PreparedDwelling> descriptions = new Interned<>();
    /// Each with a dwelling that stands for all of the shape.
    final Interned<Object, Dwelling> shapes = new Interned<>();
    /// Number of the description plus one.
    final IntColumn description = new IntColumn();
    final IntColumn shape = new IntColumn();
    /// Living area in square decimetres.
    final IntColumn area = new IntColumn();
    /// A month, with the charges when they are known.
    final IntColumn rent = new IntColumn();
    final IntColumn available = new IntColumn();
    private final Adequacy adequacy;

    DwellingColumns(Adequacy adequacy) {
        this.adequacy = adequacy;
    }

    Catalogue catalogue() {
        return adequacy.catalogue();
    }

    void put(Dwelling dwelling) {
        byte[] id = Slots.bytes(dwelling.id());
        remove(id);
        LettingTerms terms = dwelling.terms();
        int commune = terms.commune().map(slots.communes::number).orElse(Communes.NONE);
        int slot = slots.add(id, new int[] {commune}, new int[] {});
        Description described = new Description(dwelling.grid(), dwelling.adaptability());
        description.set(slot, descriptions.take(described, () -> prepared(described)) + 1);
        Shape let = new Shape(terms.rooms(), terms.financing(), terms.zoneInForce(), terms.reservation());
        shape.set(slot, shapes.take(let, () -> example(let, dwelling)));
        area.set(slot, terms.livingAreaDm2().orElse(Said.NOTHING));
        rent.set(
                slot,
                Said.cents(terms.rent().map(rent -> rent.plus(terms.charges().orElse(Money.ZERO)))));
        available.set(slot, Said.day(terms.availableFrom()));
    }

    private PreparedDwelling prepared(Description described) {
        return adequacy.prepare(new Dwelling("", LettingTerms.UNKNOWN, described.grid(), described.adaptability()));
    }

    private static Dwelling example(Shape let, Dwelling dwelling) {
        LettingTerms terms = new LettingTerms(
                Optional.empty(),
                let.rooms(),
                OptionalInt.empty(),
                let.financing(),
                let.zone(),
                Optional.empty(),
                Optional.empty(),
                let.reservation(),
                Optional.empty());
        return new Dwelling("", terms, dwelling.grid(), dwelling.adaptability());
    }

    boolean remove(byte[] id) {
        int slot = slots.find(id);
        if (slot < 0) {
            return false;
        }
        slots.remove(slot);
        descriptions.release(description.at(slot) - 1);
        shapes.release(shape.at(slot));
        description.set(slot, FREE);
        return true;
    }
}
