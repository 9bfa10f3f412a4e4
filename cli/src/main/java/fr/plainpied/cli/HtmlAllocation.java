package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// A plan as one page that needs nothing else: what it is worth, then home by home whom and why.
final class HtmlAllocation {

    private final Page page;
    private final AllocationWords words;
    private final Texts texts;

    HtmlAllocation(Page page, AllocationWords words) {
        this.page = page;
        this.words = words;
        this.texts = words.texts();
    }

    void write(DraftedPlan drafted) throws IOException {
        Allocation plan = drafted.allocation();
        page.start(texts.messages().locale().toLanguageTag(), words.title());
        page.open("main").element("h1", words.title()).element("p", words.setting());
        list(words.summary(plan));
        int section = 0;
        for (CommissionList list : plan.lists()) {
            section++;
            write("g" + section, list);
        }
        if (drafted.passedOver().isPresent()) {
            passedOver(drafted.passedOver().get());
        }
        page.close("main").end();
    }

    private void write(String id, CommissionList list) throws IOException {
        page.open("section", "aria-labelledby", id);
        page.element("h2", words.home(list), "id", id);
        for (String fact : words.about(list)) {
            page.element("p", fact);
        }
        for (CommissionList.Entry entry : list.entries()) {
            if (AllocationWords.isProposed(entry)) {
                proposed(entry);
            }
        }
        if (!list.entries().isEmpty()) {
            table(list);
        }
        for (String sentence : words.lack(list)) {
            page.element("p", sentence);
        }
        page.close("section");
    }

    private void passedOver(List<PassedOverHousehold> households) throws IOException {
        page.element("h2", texts.of("plan.passedOver"));
        for (PassedOverHousehold household : households) {
            page.open("article").element("h3", words.passedOver(household));
            list(words.whatItWouldTake(household));
            page.close("article");
        }
    }

    private void proposed(CommissionList.Entry entry) throws IOException {
        RankedCandidate ranked = words.explained(entry);
        page.open("article");
        page.element(
                "h3",
                texts.of("plan.proposed", "id", entry.candidate().request().id()));
        page.element("p", words.candidates().headline(ranked.explanation()) + ".", "class", verdict(ranked));
        list(words.candidates().why(ranked));
        page.close("article");
    }

    private void table(CommissionList list) throws IOException {
        page.open("table").element("caption", texts.of("plan.caption"));
        page.open("thead").open("tr");
        for (String column : List.of("column.request", "column.answer", "column.standing")) {
            page.element("th", texts.of(column), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        for (CommissionList.Entry entry : list.entries()) {
            RankedCandidate ranked = words.explained(entry);
            page.open("tr")
                    .element("th", entry.candidate().request().id(), "scope", "row")
                    .element("td", words.candidates().verdict(ranked.explanation()), "class", verdict(ranked))
                    .element("td", words.standing(entry))
                    .close("tr");
        }
        page.close("tbody").close("table");
    }

    private void list(List<String> sentences) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        page.open("ul");
        for (String sentence : sentences) {
            page.element("li", sentence);
        }
        page.close("ul");
    }

    private static String verdict(RankedCandidate ranked) {
        return ranked.explanation().verdict().name().toLowerCase(Locale.ROOT);
    }
}
