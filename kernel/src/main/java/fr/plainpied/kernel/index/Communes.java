package fr.plainpied.kernel.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers of communes, with the slots that each lists. Number 0 is no commune: it lists the slots that name none.
final class Communes {

    static final int NONE = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<IntList> slots = new ArrayList<>(List.of(new IntList()));

    int number(String code) {
        Integer known = numbers.get(code);
        if (known != null) {
            return known;
        }
        numbers.put(code, slots.size());
        slots.add(new IntList());
        return slots.size() - 1;
    }

    /// Empty for a commune that nobody ever named.
    Optional<Integer> find(String code) {
        return Optional.ofNullable(numbers.get(code));
    }

    int[] numbers(Collection<String> codes) {
        int[] numbered = new int[codes.size()];
        int rank = 0;
        for (String code : codes) {
            numbered[rank++] = number(code);
        }
        return numbered;
    }

    /// [#NONE] alone when there is no code.
    int[] listing(Collection<String> codes) {
        return codes.isEmpty() ? new int[] {NONE} : numbers(codes);
    }

    IntList slots(int commune) {
        return slots.get(commune);
    }

    /// Enters a slot in the lists that its record names.
    void add(Records records, int address, int slot) {
        for (int rank = 0; rank < records.listed(address); rank++) {
            records.place(
                    address, rank, slots.get(records.listed(address, rank)).add(slot));
        }
    }

    /// @param addresses of the record of each slot
    void remove(Records records, IntColumn addresses, int slot) {
        int address = addresses.at(slot);
        for (int rank = 0; rank < records.listed(address); rank++) {
            int commune = records.listed(address, rank);
            int place = records.place(address, rank);
            int moved = slots.get(commune).removeAt(place);
            if (moved != slot) {
                say(records, addresses.at(moved), commune, place);
            }
        }
    }

    private static void say(Records records, int address, int commune, int place) {
        for (int rank = 0; rank < records.listed(address); rank++) {
            if (records.listed(address, rank) == commune) {
                records.place(address, rank, place);
            }
        }
    }
}
