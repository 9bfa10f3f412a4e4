package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Builds the form of a new draft of exchanges.
///
/// @param vacancies of the officer
/// @param tenants of the officer's landlord who ask for another home
record ExchangeForms(Words words, List<DwellingSummary> vacancies, int tenants) {
    ExchangeForm page(ExchangeTyped typed, FormNumbers numbers, int underWay) {
        FormFields fields = new FormFields(words, numbers);
        List<Choice> accepted = new ArrayList<>();
        accepted.add(Choice.of(
                ExchangeTyped.OUTSIDERS,
                words.say("drafts.form.outsiders"),
                words.say("drafts.form.outsiders.hint"),
                typed.outsiders()));
        accepted.addAll(fields.accepted(typed.heavyWorks(), typed.toVerify()));
        return new ExchangeForm(
                head(),
                problems(numbers),
                tenants == 0 ? Optional.of(nobody()) : Optional.empty(),
                fields.busy(underWay),
                DraftKind.EXCHANGE.path(),
                fields.homes(vacancies, typed.homes(), "drafts.form.starts"),
                Choices.any(FormFields.ACCEPT, words.say("drafts.form.accept.moves"), accepted),
                List.of(
                        length(ExchangeTyped.CYCLE, 2, ExchangeTyped.LONGEST_CYCLE, typed.cycle(), numbers),
                        length(ExchangeTyped.CHAIN, 1, ExchangeProblem.USUAL_CHAIN, typed.chain(), numbers),
                        fields.horizon(typed.horizon())),
                fields.search(typed.seconds(), typed.seed()));
    }

    private DraftPage.Head head() {
        return new DraftPage.Head(
                List.of(new Crumb(words.say("drafts.list.exchange"), DraftKind.EXCHANGE.path())),
                "",
                words.say("drafts.new.exchange"),
                words.say("drafts.form.tenants", "n", tenants));
    }

    private static List<Problem> problems(FormNumbers numbers) {
        return Stream.of(
                        FormFields.HOME,
                        ExchangeTyped.CYCLE,
                        ExchangeTyped.CHAIN,
                        FormFields.HORIZON,
                        FormFields.SECONDS,
                        FormFields.SEED)
                .filter(field -> !numbers.of(field).isEmpty())
                .map(field -> new Problem(field, numbers.of(field)))
                .toList();
    }

    private EmptyState nobody() {
        return new EmptyState(
                words.say("drafts.form.nobody"),
                words.say("drafts.form.nobody.text"),
                Optional.of(Action.full(words.say("drafts.tenants.add"), TenantsController.LIST)));
    }

    private Select length(String name, int least, int most, String value, FormNumbers numbers) {
        List<Option> options = IntStream.rangeClosed(least, most)
                .mapToObj(n -> new Option(Integer.toString(n), words.say("drafts.form." + name + ".n", "n", n)))
                .toList();
        return Select.of(
                        name,
                        words.say(name.equals(ExchangeTyped.CYCLE) ? "drafts.form.cycle" : "drafts.form.chain"),
                        options,
                        value)
                .error(numbers.of(name));
    }
}
