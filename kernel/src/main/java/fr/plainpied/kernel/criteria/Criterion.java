package fr.plainpied.kernel.criteria;

import java.util.List;
import java.util.Objects;

/// One criterion of the descriptive grid.
///
/// A value is an `int`: the number itself (`INT`), thousandths (`DECIMAL`), 0 for no and 1 for yes (`BOOL`), the rank
/// in `values` (`ENUM`), a bit for each rank in `values` (`SET`); [#UNKNOWN] when nobody knows it.
///
/// @param index rank in the catalogue, from 0; the derived criterion `route_steps` comes last
/// @param min smallest value of a number, in the encoding above; 0 for the other kinds
/// @param max largest value of a number, in the encoding above
/// @param ordered whether an enum is ranked, so that `<=` and `>=` make sense
/// @param fixed whether no works can change it
public record Criterion(
        int index,
        String code,
        Scope scope,
        Tier tier,
        ValueType type,
        String unit,
        int min,
        int max,
        List<String> values,
        boolean ordered,
        Better better,
        boolean fixed) {

    /// The value nobody knows: never a no.
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /// Code of the derived criterion: steps on the best way from the street to the dwelling's door.
    public static final String ROUTE_STEPS = "route_steps";

    /// Where the value is taken.
    public enum Scope {
        SITE,
        BUILDING,
        DWELLING,
        ROOM
    }

    /// How hard it is to know: seen without a tool, measured in the common parts, measured in the rooms.
    public enum Tier {
        T1,
        T2,
        T3
    }

    /// Which way the value gets better for a person with a need.
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    public Criterion {
        Objects.requireNonNull(code);
        values = List.copyOf(values);
    }

    public boolean isRoute() {
        return code.equals(ROUTE_STEPS);
    }

    /// The value in the words of the contract files: `yes`, `830`, `12.5`, `sound|light`, `none` for the empty set.
    ///
    /// @throws IllegalArgumentException when the value is unknown
    public String write(int value) {
        if (value == UNKNOWN) {
            throw new IllegalArgumentException("The value of %s is unknown. Maybe test it first.".formatted(code));
        }
        return ValueText.write(this, value);
    }

    /// Reads a value as written in the contract files.
    public ParsedValue read(String text) {
        return ValueText.read(this, text);
    }

    /// Reads what a requirement compares with: like a value, but a list for `in`, `has` and `has_all`.
    public ParsedValue readOperand(Comparator comparator, String text) {
        return ValueText.readOperand(this, comparator, text);
    }
}
