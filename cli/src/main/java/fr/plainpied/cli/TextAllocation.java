package fr.plainpied.cli;

import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import java.io.IOException;
import java.util.List;

/// A plan for the one who reads a terminal: the whole in a few lines, then home by home whom and why.
final class TextAllocation {

    private static final String GAP = "  ";
    private static final String POINT = GAP + GAP + GAP + "– ";

    private final Lines lines;
    private final AllocationWords words;

    TextAllocation(Lines lines, AllocationWords words) {
        this.lines = lines;
        this.words = words;
    }

    void write(DraftedPlan drafted) throws IOException {
        Allocation plan = drafted.allocation();
        lines.line(words.title());
        lines.wrapped("", words.setting());
        lines.line("");
        for (String sentence : words.summary(plan)) {
            lines.wrapped("", sentence);
        }
        for (CommissionList list : plan.lists()) {
            write(list);
        }
        if (drafted.passedOver().isPresent()) {
            passedOver(drafted.passedOver().get());
        }
    }

    private void passedOver(List<PassedOverHousehold> households) throws IOException {
        lines.line("");
        lines.line(words.texts().of("plan.passedOver"));
        for (PassedOverHousehold household : households) {
            lines.wrapped(GAP, words.passedOver(household));
            for (String sentence : words.whatItWouldTake(household)) {
                lines.wrapped(POINT, sentence);
            }
        }
    }

    private void write(CommissionList list) throws IOException {
        lines.line("");
        lines.line(words.home(list));
        for (String fact : words.about(list)) {
            lines.wrapped("", fact);
        }
        int order = 0;
        for (CommissionList.Entry entry : list.entries()) {
            order++;
            write(order, entry);
        }
        for (String sentence : words.lack(list)) {
            lines.wrapped(GAP, sentence);
        }
    }

    private void write(int order, CommissionList.Entry entry) throws IOException {
        RankedCandidate ranked = words.explained(entry);
        String name = entry.candidate().request().id();
        lines.wrapped(
                GAP + order + ". ",
                words.texts()
                        .of(
                                "plan.line",
                                "id",
                                name,
                                "answer",
                                words.candidates().verdict(ranked.explanation())));
        lines.wrapped(POINT, words.standing(entry));
        if (AllocationWords.isProposed(entry)) {
            for (String sentence : words.candidates().why(ranked)) {
                lines.wrapped(POINT, sentence);
            }
        }
    }
}
