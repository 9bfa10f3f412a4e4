package fr.plainpied.app.rights.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Family;
import fr.plainpied.app.rights.interview.Input;
import fr.plainpied.app.rights.interview.Inputs;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.Question;
import fr.plainpied.app.rights.interview.Reply;
import fr.plainpied.app.ui.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says the questions of an interview and what was answered.
final class QuestionWords {
    private static final int TWO_YEARS = 2;
    private static final int FOUR_MONTHS = 4;

    private final Interview interview;
    private final Family family;
    private final Words words;
    private final YearMonth month;

    QuestionWords(Interview interview, Words words) {
        this.interview = interview;
        this.family = interview.family();
        this.words = words;
        this.month = Interview.monthOf(interview.today());
    }

    String title(Asked asked) {
        return words.say(key(asked), arguments(asked));
    }

    String hint(Asked asked) {
        String key = key(asked) + ".hint";
        return words.knows(key) ? words.say(key, arguments(asked)) : "";
    }

    private static String key(Asked asked) {
        return "rights.ask." + asked.question().code();
    }

    private Map<String, Object> arguments(Asked asked) {
        int year = month.getYear() - TWO_YEARS;
        return Map.of(
                "who", kind(asked),
                "number", Math.max(1, asked.who() - family.adults() + 1),
                "from", words.figures().month(month.minusMonths(FOUR_MONTHS)),
                "since", words.figures().month(YearMonth.of(year, 1)),
                "year", Integer.toString(year),
                "next", Integer.toString(year + 1));
    }

    private String kind(Asked asked) {
        return asked.question().of() == Question.Of.HOUSEHOLD ? "you" : kind(asked.who());
    }

    private String kind(int who) {
        if (family.isChild(who)) {
            return "child";
        }
        return who == 0 ? "you" : "partner";
    }

    /// "vous", "votre conjoint ou conjointe", "enfant 2".
    String who(int person) {
        return words.say("rights.who", "who", kind(person), "number", Math.max(1, person - family.adults() + 1));
    }

    /// What stands beside the control of an input.
    String label(Asked asked, Input input) {
        String name = input.name();
        if (name.matches("m[1-4]")) {
            return words.figures().month(month.minusMonths(name.charAt(1) - '0'));
        }
        if (name.matches("(aah|asi|mva)-[01]")) {
            return words.say(key(asked) + "." + name.substring(0, 3), "who", who(name.charAt(4) - '0'));
        }
        String key = key(asked) + "." + name;
        return words.knows(key) ? words.say(key, arguments(asked)) : words.say("rights.step.answer");
    }

    String option(Asked asked, Input input, String option) {
        String key = key(asked) + (input.name().equals(Inputs.CHOICE) ? "." : "." + input.name() + ".") + option;
        if (words.knows(key)) {
            return words.say(key, arguments(asked));
        }
        return switch (option) {
            case Inputs.YES -> words.say("rights.yes");
            case Inputs.NO -> words.say("rights.no");
            case Inputs.NONE -> words.say("rights.none");
            default -> child(Integer.parseInt(option));
        };
    }

    private String child(int person) {
        int number = person - family.adults() + 1;
        return family.births()
                .get(person)
                .map(born -> words.say(
                        "rights.child.born",
                        "number",
                        number,
                        "date",
                        words.figures().date(born)))
                .orElseGet(() -> words.say("rights.child", "number", number));
    }

    /// What was answered, in a line.
    String said(Asked asked) {
        Reply reply = interview.replies().typed(asked).orElseGet(Reply::later);
        if (reply.isLater()) {
            return words.say("rights.answers.later");
        }
        List<String> parts = new ArrayList<>();
        List<Input> inputs = interview.inputs(asked);
        for (Input input : inputs) {
            String value = reply.value(input.name());
            if (!value.isEmpty()) {
                parts.add(inputs.size() == 1 ? said(asked, input, value) : labelled(asked, input, value));
            }
        }
        return String.join(" · ", parts);
    }

    private String labelled(Asked asked, Input input, String value) {
        return label(asked, input) + " " + said(asked, input, value);
    }

    private String said(Asked asked, Input input, String value) {
        return switch (input) {
            case Input.One one -> option(asked, one, value);
            case Input.Any any ->
                words.figures()
                        .list(List.of(value.split(",")).stream()
                                .map(choice -> option(asked, any, choice))
                                .toList());
            case Input.Euros euros -> words.figures().euros(new BigDecimal(value));
            case Input.Whole whole -> words.figures().number(Long.parseLong(value));
            case Input.Day day -> words.figures().date(LocalDate.parse(value));
            case Input.Town town -> Communes.name(value);
        };
    }
}
