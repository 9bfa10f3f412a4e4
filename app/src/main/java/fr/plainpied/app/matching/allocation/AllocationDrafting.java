package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.draft.DraftInputs;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftWork;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.matching.draft.NewDraft;
import fr.plainpied.app.matching.draft.Outcome;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.matching.draft.Prints;
import fr.plainpied.app.matching.draft.Stage;
import fr.plainpied.app.matching.draft.Watch;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.plans.AllocationRun;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.BulkAllocation;
import fr.plainpied.kernel.assignment.ShortestPaths;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Makes drafts over several vacancies. Never call it inside a transaction: it begins its own.
@Service
class AllocationDrafting {
    private final Drafts drafts;
    private final DraftWork work;
    private final Prints prints;
    private final Comparisons comparisons;
    private final Dwellings dwellings;
    private final Requests requests;

    AllocationDrafting(
            Drafts drafts,
            DraftWork work,
            Prints prints,
            Comparisons comparisons,
            Dwellings dwellings,
            Requests requests) {
        this.drafts = drafts;
        this.work = work;
        this.prints = prints;
        this.comparisons = comparisons;
        this.dwellings = dwellings;
        this.requests = requests;
    }

    /// Keeps what is asked for and puts it to work.
    ///
    /// @param by the name of whoever asks
    UUID start(AllocationOptions options, String by) {
        MatchSetting setting = comparisons.today(options.horizon(), options.seed());
        UUID id = drafts.create(new NewDraft(
                DraftKind.ALLOCATION,
                by,
                setting,
                PlanText.of(options),
                options.homes().size()));
        work.start(id, watch -> draft(options, setting, watch));
        return id;
    }

    private Outcome draft(AllocationOptions options, MatchSetting setting, Watch watch) {
        watch.begin(Stage.READING);
        List<Dwelling> homes = dwellings.forKernel(options.homes()).stream()
                .sorted(Comparator.comparing(Dwelling::id))
                .toList();
        List<HousingRequest> all = requests.forMatching().stream()
                .sorted(Comparator.comparing(HousingRequest::id))
                .toList();
        AllocationRun run = new AllocationRun(Catalogue.current(), setting, all, new ShortestPaths());
        watch.begin(Stage.COMPARING, homes.size());
        BulkAllocation.Answer answer =
                run.plan(homes, options.rules(), watch.until(options.seconds()), watch::compared);
        watch.begin(Stage.KEEPING);
        return switch (answer) {
            case BulkAllocation.Planned(Allocation plan) ->
                new Outcome.Done(
                        PlanText.of(KeptAllocation.of(plan)),
                        Math.toIntExact(plan.objective().housed()),
                        prints.of(homes, all),
                        DraftInputs.of(homes, named(plan, all)));
            case BulkAllocation.Refused(var quota) -> new Outcome.Refused(PlanText.of(KeptRefusal.of(quota)));
        };
    }

    /// The households of the shortlists.
    private static List<HousingRequest> named(Allocation plan, List<HousingRequest> all) {
        Set<String> ids = new HashSet<>();
        plan.lists()
                .forEach(list -> list.entries()
                        .forEach(entry -> ids.add(entry.candidate().request().id())));
        return all.stream().filter(request -> ids.contains(request.id())).toList();
    }
}
