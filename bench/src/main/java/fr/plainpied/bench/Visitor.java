package fr.plainpied.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One browser: its connections, its cookies, its account.
final class Visitor implements AutoCloseable {

    private static final String SIGN_IN = "/connexion";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|type|value)=\"([^\"]*)\"");

    private final URI home;
    private final HttpClient client;

    Visitor(URI home) {
        this.home = home;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(LONGEST)
                .build();
    }

    /// Fills in the sign-in form as it is, hidden fields included.
    ///
    /// @return whether the account was let in
    boolean signIn(String account, String password) throws IOException, InterruptedException {
        String page = get(SIGN_IN).body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.substring(Math.max(0, page.indexOf("<form"))));
        while (input.find()) {
            Map<String, String> attributes = attributes(input.group());
            String name = attributes.getOrDefault("name", "");
            switch (attributes.getOrDefault("type", "text")) {
                case "password" -> fields.put(name, password);
                case "hidden" -> fields.putIfAbsent(name, attributes.getOrDefault("value", ""));
                case "text", "email" -> fields.put(name, account);
                default -> {}
            }
        }
        fields.remove("");
        HttpResponse<String> answer = client.send(
                request(SIGN_IN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == OK && !answer.uri().getPath().equals(SIGN_IN);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// The page was given, and it is that page: one sent back to the sign-in page is a failure.
    boolean visit(String path) throws InterruptedException {
        try {
            HttpResponse<String> answer = get(path);
            return answer.statusCode() == OK && answer.uri().getPath().equals(bare(path));
        } catch (IOException broken) {
            return false;
        }
    }

    private static String bare(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path)).timeout(LONGEST).header("Accept", "text/html");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), attribute.group(2).replace("&amp;", "&"));
        }
        return attributes;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.close();
    }
}
