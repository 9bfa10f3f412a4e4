package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Doubt;
import fr.plainpied.app.ui.Words;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A message that says that a result seems wrong, and its answer.
///
/// @param who said it and when
/// @param answer empty while nobody has answered
/// @param answered by whom and when; empty text while nobody has
public record DoubtLine(long id, String said, String who, Optional<String> answer, String answered) {
    static DoubtLine of(Doubt doubt, Map<UUID, String> names, ZoneId zone, Words words) {
        String somebody = words.say("rights.doubt.somebody");
        return new DoubtLine(
                doubt.id(),
                doubt.said(),
                words.say(
                        "rights.doubt.said",
                        "name",
                        doubt.saidBy()
                                .map(by -> names.getOrDefault(by.value(), somebody))
                                .orElse(somebody),
                        "date",
                        words.figures()
                                .date(ZonedDateTime.ofInstant(doubt.saidAt(), zone)
                                        .toLocalDate())),
                doubt.answer().map(Doubt.Answer::text),
                doubt.answer()
                        .map(answer -> words.say(
                                "rights.doubt.answered",
                                "name",
                                answer.by()
                                        .map(by -> names.getOrDefault(by.value(), somebody))
                                        .orElse(somebody),
                                "date",
                                words.figures()
                                        .date(ZonedDateTime.ofInstant(answer.at(), zone)
                                                .toLocalDate())))
                        .orElse(""));
    }
}
