package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Act;
import fr.plainpied.app.ui.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The acts about a right, each with what undoes it.
public record FollowHistory(List<Line> lines) {
    /// One act.
    ///
    /// @param undo where it is undone; empty for one that is, and for what the result itself found
    /// @param undone whether it is struck out
    public record Line(String on, String machineOn, String what, String who, Optional<String> undo, boolean undone) {}

    /// @param undo the address that undoes an act
    /// @param names of the organisation's people
    static FollowHistory of(
            List<Act> acts, java.util.function.LongFunction<String> undo, Map<UUID, String> names, Words words) {
        return new FollowHistory(acts.stream()
                .map(act -> new Line(
                        words.figures().date(act.on()),
                        act.on().toString(),
                        what(act, words),
                        act.by()
                                .flatMap(by -> Optional.ofNullable(names.get(by.value())))
                                .map(name -> words.say("rights.follow.by", "name", name))
                                .orElse(""),
                        act.undone() ? Optional.empty() : Optional.of(undo.apply(act.id())),
                        act.undone()))
                .toList());
    }

    private static String what(Act act, Words words) {
        String kind = words.say("rights.act." + act.kind().code());
        return act.monthlyCents()
                .map(cents -> kind + ", "
                        + words.say(
                                "rights.act.amount", "amount", words.figures().euros(BigDecimal.valueOf(cents, 2))))
                .orElse(kind);
    }
}
