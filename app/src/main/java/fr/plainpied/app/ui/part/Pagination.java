package fr.plainpied.app.ui.part;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The pages of a long list. Filters stay in the address.
///
/// @param label what the pages are of, localized, read by assistive tools
/// @param current the page shown, from 1
/// @param last the last page; 1 shows nothing
/// @param path the address of the list
/// @param query the other parameters of the address, in order; several values of one name allowed
public record Pagination(String label, int current, int last, String path, Map<String, List<String>> query) {
    public Pagination {
        if (last < 1 || current < 1 || current > last) {
            throw new IllegalArgumentException("page " + current + " of " + last + " does not exist");
        }
    }

    /// How many pages a list of `total` lines fills, at least one.
    public static int pages(long total, int perPage) {
        return (int) Math.max(1, (total + perPage - 1) / perPage);
    }

    /// The address of a page.
    public String href(int page) {
        StringBuilder href = new StringBuilder(path).append('?');
        query.forEach((name, values) -> {
            if (!name.equals("page")) {
                values.forEach(value -> href.append(encoded(name))
                        .append('=')
                        .append(encoded(value))
                        .append('&'));
            }
        });
        return href.append("page=").append(page).toString();
    }

    /// The numbers shown: the first, the last, the current one and its neighbours; 0 stands where some are left out.
    public List<Integer> shown() {
        TreeSet<Integer> kept = new TreeSet<>(List.of(1, last));
        for (int page = Math.max(1, current - 1); page <= Math.min(last, current + 1); page++) {
            kept.add(page);
        }
        List<Integer> shown = new ArrayList<>();
        int before = 0;
        for (int page : kept) {
            if (page == before + 2) {
                shown.add(before + 1);
            } else if (page > before + 2) {
                shown.add(0);
            }
            shown.add(page);
            before = page;
        }
        return List.copyOf(shown);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
