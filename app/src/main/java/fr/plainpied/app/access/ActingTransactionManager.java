package fr.plainpied.app.access;

import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/// Begins each transaction by telling the database who acts, for that transaction only. Row-level security reads it by
/// `access.actor_account()`, `access.actor_organisation()` and `access.actor_role()`. A transaction whose actor could
/// not be said does not begin.
@Component("transactionManager")
class ActingTransactionManager extends JdbcTransactionManager {
    private static final String SAY = "select set_config('plainpied.actor_account', ?, true),"
            + " set_config('plainpied.actor_organisation', ?, true), set_config('plainpied.actor_role', ?, true)";

    ActingTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Actor actor = CurrentActor.get();
        try (PreparedStatement statement = connection.prepareStatement(SAY)) {
            statement.setString(1, actor.account().map(Object::toString).orElse(""));
            statement.setString(2, actor.organisation().map(Object::toString).orElse(""));
            statement.setString(3, actor.role().code());
            statement.execute();
        }
    }
}
