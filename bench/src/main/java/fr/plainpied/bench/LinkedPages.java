package fr.plainpied.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages a person comes to by following links from the first one: one of each kind, since a thousand dwellings
/// have one page.
final class LinkedPages {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)\"");
    /// Styles, scripts and files to take away are not pages; leaving would end the session.
    private static final Pattern NO_PAGE = Pattern.compile("/(ui|webjars|deconnexion|error)(/.*)?|.*\\.[a-z0-9]{2,5}");

    private final Visitor visitor;
    private final int most;

    LinkedPages(Visitor visitor, int most) {
        this.visitor = visitor;
        this.most = most;
    }

    List<String> from(String first) throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty() && pages.size() < most) {
            String path = waiting.removeFirst();
            if (!kinds.add(kind(path))) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(path);
            boolean page =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (page && answer.uri().getPath().equals(path)) {
                pages.add(path);
                Matcher link = LINK.matcher(answer.body());
                while (link.find()) {
                    if (!NO_PAGE.matcher(link.group(1)).matches()) {
                        waiting.addLast(link.group(1));
                    }
                }
            }
        }
        return pages;
    }

    /// A step of the path that holds a digit is an id.
    static String kind(String path) {
        return path.replaceAll("/[^/]*[0-9][^/]*", "/*");
    }
}
