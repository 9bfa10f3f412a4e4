package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.matching.PresentHomes.Tenancy;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.matching.page.HomeInBrief;
import fr.plainpied.app.matching.page.Paths;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Builds the page of the tenants who ask for another home.
record TenantsPages(Words words) {
    /// @param page shown, from 1
    /// @param summaries of their homes, by id
    TenantsPage page(
            List<Tenancy> known,
            int page,
            int total,
            Map<String, DwellingSummary> summaries,
            Tenancy typed,
            FormNumbers faults) {
        return new TenantsPage(
                head(),
                Stream.of(TenantsController.REQUEST, TenantsController.HOME)
                        .filter(field -> !faults.of(field).isEmpty())
                        .map(field -> new Problem(field, faults.of(field)))
                        .toList(),
                fields(typed, faults),
                TenantsController.LIST,
                TenantsController.LIST + TenantsController.TAKE_BACK,
                known.stream().map(one -> line(one, summaries)).toList(),
                known.isEmpty() ? Optional.of(nobody()) : Optional.empty(),
                new Pagination(
                        words.say("drafts.tenants"),
                        page,
                        Pagination.pages(total, PresentHomes.PER_PAGE),
                        TenantsController.LIST,
                        Map.of()));
    }

    private DraftPage.Head head() {
        return new DraftPage.Head(
                List.of(new Crumb(words.say("drafts.list.exchange"), DraftKind.EXCHANGE.path())),
                "",
                words.say("drafts.tenants"),
                words.say("drafts.tenants.lead"));
    }

    private TenantsPage.Line line(Tenancy tenancy, Map<String, DwellingSummary> summaries) {
        return new TenantsPage.Line(
                tenancy.request(),
                tenancy.dwelling(),
                Paths.dwelling(tenancy.dwelling()),
                Optional.ofNullable(summaries.get(tenancy.dwelling()))
                        .map(new HomeInBrief(words)::of)
                        .orElse(""));
    }

    private EmptyState nobody() {
        return new EmptyState(
                words.say("drafts.tenants.none"), words.say("drafts.tenants.none.text"), Optional.empty());
    }

    private List<Field> fields(Tenancy typed, FormNumbers faults) {
        return List.of(
                Field.text(TenantsController.REQUEST, words.say("drafts.tenants.request"))
                        .hint(words.say("drafts.tenants.request.hint"))
                        .value(typed.request())
                        .error(faults.of(TenantsController.REQUEST)),
                Field.text(TenantsController.HOME, words.say("drafts.tenants.home"))
                        .hint(words.say("drafts.tenants.home.hint"))
                        .value(typed.dwelling())
                        .error(faults.of(TenantsController.HOME)));
    }
}
