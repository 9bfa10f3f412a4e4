package fr.plainpied.app.needs;

import java.util.List;

/// A page of a list of requests.
///
/// @param total how many the whole list holds
/// @param page from 1
/// @param pages at least 1
public record RequestsPage(List<RequestSummary> requests, int total, int page, int pages) {
    public RequestsPage {
        requests = List.copyOf(requests);
    }
}
