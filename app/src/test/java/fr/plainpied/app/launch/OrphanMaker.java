package fr.plainpied.app.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/// A program that writes a row, says so, and then waits to be killed: see [OrphanTest].
final class OrphanMaker {
    private OrphanMaker() {}

    public static void main(String[] arguments) throws Exception {
        DataDirectory data = DataDirectory.hold(Path.of(arguments[0]));
        EmbeddedServer server = EmbeddedServer.start(data);
        ServedDatabase database = DatabaseRoles.onEmbedded(server, data);
        try (Connection connection = database.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists public.kept (line text)");
            statement.execute("insert into public.kept values ('" + arguments[1] + "')");
        }
        System.out.println("written");
        new CountDownLatch(1).await();
    }
}
