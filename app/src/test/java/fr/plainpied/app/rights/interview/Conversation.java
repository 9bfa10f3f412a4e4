package fr.plainpied.app.rights.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A household that answers whatever it is asked, as `naissance-0: date=1950-03-12` says it would.
public final class Conversation {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, Typed> script = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    /// One line a question: its code, then its fields.
    public static Conversation of(String lines) {
        Conversation conversation = new Conversation();
        lines.lines().filter(line -> !line.isBlank()).forEach(conversation::line);
        return conversation;
    }

    private void line(String line) {
        String[] parts = line.strip().split(": *", 2);
        script.put(parts[0], typed(parts[1]));
    }

    /// Fields written `name=value name=value`, several values joined by `+`.
    public static Typed typed(String fields) {
        Map<String, List<String>> values = new HashMap<>();
        for (String field : fields.strip().split(" +")) {
            String[] pair = field.split("=", 2);
            if (pair[1].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                values.put(pair[0] + ".year", List.of(pair[1].substring(0, 4)));
                values.put(pair[0] + ".month", List.of(pair[1].substring(5, 7)));
                values.put(pair[0] + ".day", List.of(pair[1].substring(8)));
            } else {
                values.put(pair[0], Arrays.asList(pair[1].split("\\+")));
            }
        }
        return new Typed(values);
    }

    /// Answers every question until none is left.
    public Interview held() {
        Interview interview = Interview.of(Replies.NONE, TODAY);
        Optional<Asked> next = interview.next();
        while (next.isPresent()) {
            interview = Interview.of(answered(interview, next.get()), TODAY);
            next = interview.next();
            assertTrue(asked.size() < 80, () -> "asked without end: " + asked);
        }
        return interview;
    }

    private Replies answered(Interview interview, Asked question) {
        asked.add(question.code());
        Typed typed = script.get(question.code());
        if (typed == null) {
            throw new AssertionError(question.code() + " is asked after " + asked);
        }
        return switch (interview.answer(question, typed, text -> Optional.of(text))) {
            case Interview.Answered.Kept kept -> kept.replies();
            case Interview.Answered.Refused refused -> {
                assertEquals(List.of(), refused.faults(), question.code());
                yield interview.replies();
            }
        };
    }

    /// The codes of the questions, in the order in which they came.
    public List<String> asked() {
        return asked;
    }
}
