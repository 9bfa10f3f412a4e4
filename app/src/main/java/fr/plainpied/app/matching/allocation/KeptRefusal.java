package fr.plainpied.app.matching.allocation;

import fr.plainpied.kernel.assignment.QuotaBeyondReach;

/// Why the rules allowed no plan, as the database keeps it.
record KeptRefusal(int asked, int possible, int housed) {
    static KeptRefusal of(QuotaBeyondReach quota) {
        return new KeptRefusal(quota.asked(), quota.possible(), quota.housed());
    }

    QuotaBeyondReach quota() {
        return new QuotaBeyondReach(asked, possible, housed);
    }
}
