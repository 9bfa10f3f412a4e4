package fr.plainpied.app.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the address of a PostgreSQL server as people write it: `postgresql://user:password@host:5432/base` or
/// `jdbc:postgresql://host/base?user=...&password=...`.
final class DatabaseAddress {
    private static final String JDBC = "jdbc:";

    private DatabaseAddress() {}

    /// @throws LaunchFault when it is neither
    static Database read(String address) {
        try {
            URI uri = new URI(address.startsWith(JDBC) ? address.substring(JDBC.length()) : address);
            boolean postgres = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!postgres || uri.getHost() == null || uri.getPath().length() < 2) {
                throw LaunchFault.of("launch.database.url");
            }
            Map<String, String> query = query(uri);
            String[] person = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            String user = person.length > 0 ? decoded(person[0]) : query.getOrDefault("user", "");
            String password = person.length > 1 ? decoded(person[1]) : query.getOrDefault("password", "");
            if (user.isBlank()) {
                throw LaunchFault.of("launch.database.user");
            }
            return new Database(jdbc(uri, query), user, password);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw LaunchFault.from(e, "launch.database.url");
        }
    }

    private static String jdbc(URI uri, Map<String, String> query) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String rest = query.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("user") && !entry.getKey().equals("password"))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return JDBC + "postgresql://" + uri.getHost() + port + uri.getRawPath() + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        if (uri.getRawQuery() != null) {
            Arrays.stream(uri.getRawQuery().split("&"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> query.put(pair[0], pair.length > 1 ? decoded(pair[1]) : ""));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
