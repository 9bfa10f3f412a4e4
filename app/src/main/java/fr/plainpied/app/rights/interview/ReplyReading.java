package fr.plainpied.app.rights.interview;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what was typed: a reply, or every fault at once, each beside its input.
final class ReplyReading {
    private static final int LONGEST = 80;

    private final Function<String, Optional<String>> communes;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<ReplyFault> faults = new ArrayList<>();

    /// @param communes the INSEE code of what was typed, a name or a code
    ReplyReading(Function<String, Optional<String>> communes) {
        this.communes = communes;
    }

    void read(List<Input> inputs, Typed typed) {
        for (Input input : inputs) {
            switch (input) {
                case Input.One one -> one(one, typed.one(one.name()));
                case Input.Any any -> any(any, typed.all(any.name()));
                case Input.Euros euros -> euros(euros, typed.one(euros.name()));
                case Input.Whole whole -> whole(whole, typed.one(whole.name()));
                case Input.Day day -> day(day, typed);
                case Input.Town town -> town(town, typed.one(town.name()));
            }
        }
    }

    Reply reply() {
        return new Reply(values);
    }

    List<ReplyFault> faults() {
        return faults;
    }

    void fault(ReplyFault fault) {
        faults.add(fault);
    }

    private void fault(String input, String key) {
        faults.add(ReplyFault.of(input, key));
    }

    private void one(Input.One input, String value) {
        if (input.options().contains(value)) {
            values.put(input.name(), value);
        } else {
            fault(input.name(), "rights.fault.choose");
        }
    }

    private void any(Input.Any input, List<String> ticked) {
        List<String> known =
                ticked.stream().filter(input.options()::contains).distinct().toList();
        if (known.isEmpty()) {
            fault(input.name(), "rights.fault.choose-any");
        } else if (known.contains(Inputs.NONE) && known.size() > 1) {
            fault(input.name(), "rights.fault.none-alone");
        } else {
            values.put(input.name(), String.join(",", known));
        }
    }

    private void euros(Input.Euros input, String text) {
        String plain = plain(text);
        if (plain.startsWith("-")) {
            fault(input.name(), "rights.fault.negative");
        } else if (!plain.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            fault(input.name(), "rights.fault.euros");
        } else if (new BigDecimal(plain).compareTo(BigDecimal.valueOf(input.most())) > 0) {
            faults.add(new ReplyFault(input.name(), "rights.fault.too-much", Map.of("most", input.most())));
        } else {
            values.put(input.name(), plain);
        }
    }

    private void whole(Input.Whole input, String text) {
        String plain = plain(text);
        if (!plain.matches("[0-9]{1,6}")) {
            fault(input.name(), "rights.fault.whole");
        } else if (Integer.parseInt(plain) < input.least() || Integer.parseInt(plain) > input.most()) {
            faults.add(new ReplyFault(input.name(), "rights.fault.many", Map.of("most", input.most())));
        } else {
            values.put(input.name(), Integer.toString(Integer.parseInt(plain)));
        }
    }

    private void day(Input.Day input, Typed typed) {
        String name = input.name();
        Optional<LocalDate> day = day(typed.one(name + ".year"), typed.one(name + ".month"), typed.one(name + ".day"));
        if (day.isEmpty()) {
            fault(name, "rights.fault.date");
        } else if (day.get().isBefore(input.earliest())) {
            fault(name, "rights.fault.date-early");
        } else if (day.get().isAfter(input.latest())) {
            fault(name, "rights.fault.date-late");
        } else {
            values.put(name, day.get().toString());
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (!year.matches("[0-9]{4}") || !month.matches("[0-9]{1,2}") || !day.matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private void town(Input.Town input, String text) {
        Optional<String> code = text.length() > LONGEST ? Optional.empty() : communes.apply(text);
        if (code.isPresent()) {
            values.put(input.name(), code.get());
        } else {
            fault(input.name(), "rights.fault.commune");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F€]", "").replace(',', '.');
    }
}
