package fr.plainpied.app.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// How to reach a PostgreSQL database as one role.
///
/// @param url a JDBC address, without user or password
/// @param user the role that signs in
/// @param password its password; empty when the server asks for none
public record Database(String url, String user, String password) {
    /// A new connection.
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "plain-pied");
        return DriverManager.getConnection(url, properties);
    }

    Database as(String otherUser, String otherPassword) {
        return new Database(url, otherUser, otherPassword);
    }

    /// Without the password, which has no place in a log.
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
