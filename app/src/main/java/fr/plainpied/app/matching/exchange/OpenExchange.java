package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.Households;
import fr.plainpied.app.matching.draft.Since;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.util.Optional;

/// A draft of exchanges that is done, opened.
///
/// @param plan with every pair assessed again from what it was made from
/// @param tenants how many tenants asked for another home
/// @param households as far as the reader may see them
record OpenExchange(
        Draft draft, ExchangeOptions options, ExchangePlan plan, int tenants, Households households, Since since) {

    Optional<ExchangePlan.Withdrawal> without(String request) {
        return plan.withdrawals().stream()
                .filter(withdrawal -> withdrawal.request().equals(request))
                .findFirst();
    }
}
