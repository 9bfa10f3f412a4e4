package fr.plainpied.app.housing.store;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Works out at the start the class and the facts of dwellings that an earlier version of the program, or an earlier
/// edition of the catalogue, left.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class GradingAtStart implements ApplicationRunner {
    private final Grading grading;
    private final TransactionTemplate transaction;

    GradingAtStart(Grading grading, TransactionTemplate transaction) {
        this.grading = grading;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentActor.runAs(Actor.system(), () -> transaction.executeWithoutResult(begun -> grading.gradeStale()));
    }
}
