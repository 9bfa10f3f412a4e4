package fr.plainpied.app.rights.interview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Everything that a household has answered so far, by the code of each question.
///
/// @param byCode in the order first answered
public record Replies(Map<String, Reply> byCode) {
    /// Before anything was asked.
    public static final Replies NONE = new Replies(Map.of());

    public Replies {
        byCode = Map.copyOf(byCode);
    }

    /// The same answers with one more, or one in another's place.
    public Replies with(Asked asked, Reply reply) {
        Map<String, Reply> changed = new LinkedHashMap<>(byCode);
        changed.put(asked.code(), reply);
        return new Replies(changed);
    }

    /// The same answers without some.
    Replies without(Predicate<Asked> which) {
        Map<String, Reply> kept = new LinkedHashMap<>(byCode);
        kept.keySet().removeIf(code -> Asked.ofCode(code).map(which::test).orElse(true));
        return new Replies(kept);
    }

    /// What was typed, put off or not.
    public Optional<Reply> typed(Asked asked) {
        return Optional.ofNullable(byCode.get(asked.code()));
    }

    /// What was answered; empty when the question was put off or never asked.
    public Optional<Reply> given(Asked asked) {
        return typed(asked).filter(reply -> !reply.isLater());
    }

    Optional<Reply> given(Question question, int who) {
        return given(new Asked(question, who));
    }

    boolean isTouched(Question question, int who) {
        return typed(new Asked(question, who)).isPresent();
    }

    /// The single choice of a question; empty text when it is not answered.
    String choice(Question question, int who) {
        return given(question, who).map(reply -> reply.value(Inputs.CHOICE)).orElse("");
    }
}
