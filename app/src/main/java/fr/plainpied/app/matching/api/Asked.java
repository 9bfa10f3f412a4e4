package fr.plainpied.app.matching.api;

import fr.plainpied.app.matching.Placed;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.explain.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// What a program asks of a ranking, read from the parameters of the address. A parameter that cannot be is refused
/// with a sentence that names it.
///
/// @param date empty is today
/// @param verdicts any of these; all when empty
/// @param available only dwellings that are free or soon will be
record Asked(
        Optional<LocalDate> date,
        int horizon,
        long seed,
        Set<Verdict> verdicts,
        boolean proposable,
        boolean available,
        int offset,
        int limit) {
    private static final int LONGEST_HORIZON = 100;
    private static final int MOST = 500;
    private static final int USUAL = 50;

    static Asked read(Map<String, String> parameters, List<String> verdicts, Words words) {
        Reading reading = new Reading(parameters, words);
        return new Asked(
                reading.date(),
                (int) reading.whole("horizon", 0, LONGEST_HORIZON, 0),
                reading.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 0),
                reading.verdicts(verdicts),
                reading.flag("proposable"),
                reading.flag("available"),
                (int) reading.whole("offset", 0, Integer.MAX_VALUE, 0),
                (int) reading.whole("limit", 1, MOST, USUAL));
    }

    /// Asks for the same on that day.
    MatchSetting on(MatchSetting today) {
        return new MatchSetting(today.edition(), date.orElse(today.date()), seed, horizon);
    }

    /// All those wanted, before they are cut into parts.
    List<Placed> of(List<Placed> placed) {
        return placed.stream()
                .filter(one -> verdicts.isEmpty() || verdicts.contains(one.verdict()))
                .filter(one -> !proposable || one.proposable())
                .filter(one -> !available || one.terms().availableFrom().isPresent())
                .toList();
    }

    /// The part that is asked for.
    List<Placed> part(List<Placed> wanted) {
        int first = Math.min(offset, wanted.size());
        return wanted.subList(first, Math.min(wanted.size(), first + limit));
    }

    /// Where the next part begins; empty at the end.
    Optional<Integer> next(int total) {
        return total - limit > offset ? Optional.of(offset + limit) : Optional.empty();
    }

    private record Reading(Map<String, String> parameters, Words words) {
        private Optional<String> text(String name) {
            return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isEmpty());
        }

        private long whole(String name, long least, long most, long otherwise) {
            return text(name)
                    .map(text -> {
                        try {
                            long number = Long.parseLong(text);
                            if (number >= least && number <= most) {
                                return number;
                            }
                        } catch (NumberFormatException notANumber) {
                            throw refused("matching.api.whole", name, notANumber);
                        }
                        throw new ResponseStatusException(
                                HttpStatus.BAD_REQUEST,
                                words.say(
                                        "matching.api.range",
                                        "name",
                                        name,
                                        "least",
                                        Long.toString(least),
                                        "most",
                                        Long.toString(most)));
                    })
                    .orElse(otherwise);
        }

        private Optional<LocalDate> date() {
            return text("date").map(text -> {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException notADay) {
                    throw refused("matching.api.date", "date", notADay);
                }
            });
        }

        private boolean flag(String name) {
            String text = text(name).orElse("false");
            if (!text.equals("true") && !text.equals("false")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, words.say("matching.api.flag", "name", name));
            }
            return text.equals("true");
        }

        private Set<Verdict> verdicts(List<String> written) {
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            for (String text : written) {
                verdicts.add(Arrays.stream(Verdict.values())
                        .filter(verdict -> verdict.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.BAD_REQUEST, words.say("matching.api.verdict"))));
            }
            return verdicts;
        }

        private ResponseStatusException refused(String key, String name, RuntimeException why) {
            return new ResponseStatusException(HttpStatus.BAD_REQUEST, words.say(key, "name", name), why);
        }
    }
}
