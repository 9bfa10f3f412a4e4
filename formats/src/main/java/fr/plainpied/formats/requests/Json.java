package fr.plainpied.formats.requests;

import java.util.List;
import java.util.Map;

/// A value of a JSON file with the place where it starts.
sealed interface Json {

    At at();

    /// Line and character, from 1.
    record At(int line, int column) {}

    /// @param named where the name of the field is
    record Member(At named, Json value) {}

    /// @param members in the order of the file
    record Obj(At at, Map<String, Member> members) implements Json {}

    record Arr(At at, List<Json> items) implements Json {}

    record Text(At at, String text) implements Json {}

    /// @param literal as written, of a bounded length
    record Num(At at, String literal) implements Json {}

    record Bool(At at, boolean value) implements Json {}

    record Null(At at) implements Json {}
}
