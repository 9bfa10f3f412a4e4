package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.EmptyState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the form of a new draft.
final class AllocationForms {
    private final Words words;
    private final VacancyChoice vacancies;

    AllocationForms(Words words, VacancyChoice vacancies) {
        this.words = words;
        this.vacancies = vacancies;
    }

    /// @param numbers what is wrong
    AllocationForm page(Typed typed, FormNumbers numbers, int underWay) {
        String list = DraftKind.ALLOCATION.path();
        FormFields fields = new FormFields(words, numbers);
        return new AllocationForm(
                new DraftPage.Head(
                        List.of(new Crumb(words.say("drafts.list.allocation"), list)),
                        "",
                        words.say("drafts.new.allocation"),
                        words.say("drafts.form.lead", "n", vacancies.all().size())),
                problems(numbers),
                vacancies.all().isEmpty() ? Optional.of(none()) : Optional.empty(),
                fields.busy(underWay),
                new AllocationForm.Filter(list + "/nouveau", vacancies.communes(words), vacancies.residences(words)),
                list,
                fields.homes(vacancies.shown(), typed.homes(), "drafts.form.homes"),
                Choices.any(
                        FormFields.ACCEPT,
                        words.say("drafts.form.accept"),
                        fields.accepted(typed.heavyWorks(), typed.toVerify())),
                fields.horizon(typed.horizon()),
                publics(typed, numbers),
                fields.search(typed.seconds(), typed.seed()));
    }

    private EmptyState none() {
        return new EmptyState(
                words.say("drafts.form.none"),
                words.say("drafts.form.none.text"),
                Optional.of(Action.link(words.say("drafts.form.none.all"), "/logements")));
    }

    private static List<Problem> problems(FormNumbers numbers) {
        return Stream.of(
                        FormFields.HOME,
                        FormFields.HORIZON,
                        Typed.SHARE,
                        Typed.PRIORITY,
                        FormFields.SECONDS,
                        FormFields.SEED)
                .filter(field -> !numbers.of(field).isEmpty())
                .map(field -> new Problem(field, numbers.of(field)))
                .toList();
    }

    private List<Field> publics(Typed typed, FormNumbers numbers) {
        return List.of(
                Field.of(Typed.SHARE, words.say("drafts.form.share"), Field.Kind.WHOLE_NUMBER)
                        .hint(words.say("drafts.form.share.hint"))
                        .unit("%", words.say("drafts.form.percent"))
                        .value(typed.share())
                        .error(numbers.of(Typed.SHARE)),
                Field.text(Typed.PRIORITY, words.say("drafts.form.priority"))
                        .mayBeEmpty()
                        .hint(words.say("drafts.form.priority.hint"))
                        .value(typed.priority())
                        .error(numbers.of(Typed.PRIORITY)));
    }

    static List<String> ids(List<DwellingSummary> homes) {
        return homes.stream().map(DwellingSummary::id).toList();
    }
}
