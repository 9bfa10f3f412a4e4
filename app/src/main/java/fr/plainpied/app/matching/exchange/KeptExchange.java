package fr.plainpied.app.matching.exchange;

import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.exchange.ExchangeObjective;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.util.List;

/// A plan of moves as the database keeps it: ids only; what explains them is computed again from the homes and
/// households kept with it.
///
/// @param compared ids of the homes that were compared, vacant or lived in
record KeptExchange(
        ExchangeObjective objective,
        boolean optimal,
        double gap,
        String solver,
        List<String> compared,
        int tenants,
        List<Story> stories,
        List<Without> withdrawals) {

    /// @param start the vacancy that starts a chain; empty for a cycle
    record Story(String start, List<Step> steps) {}

    /// @param from empty for a household without a home here
    record Step(String request, String from, String to) {}

    record Without(
            String request, ExchangeObjective objective, boolean optimal, List<Story> undone, List<Story> instead) {}

    /// @param compared ids of the homes that were compared
    /// @param tenants how many asked for another home
    static KeptExchange of(ExchangePlan plan, List<String> compared, int tenants) {
        return new KeptExchange(
                plan.objective(),
                plan.optimal(),
                plan.gap(),
                plan.solver(),
                compared,
                tenants,
                stories(plan.stories()),
                plan.withdrawals().stream()
                        .map(without -> new Without(
                                without.request(),
                                without.objective(),
                                without.optimal(),
                                stories(without.undone()),
                                stories(without.instead())))
                        .toList());
    }

    private static List<Story> stories(List<ExchangePlan.Story> stories) {
        return stories.stream()
                .map(story -> new Story(
                        story.start().map(Dwelling::id).orElse(""),
                        story.steps().stream().map(KeptExchange::step).toList()))
                .toList();
    }

    private static Step step(ExchangePlan.Step step) {
        return new Step(
                step.entering().request().id(),
                step.leaving().map(home -> home.dwelling().id()).orElse(""),
                step.entering().dwelling().id());
    }
}
