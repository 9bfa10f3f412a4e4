package fr.plainpied.app.ui;

import jakarta.servlet.http.HttpServletRequest;

/// Tells the header who reads the page. The module that knows accounts declares one bean of this type; without it the
/// header names the principal of the request.
@FunctionalInterface
public interface AccountSource {
    /// The reader of this request.
    Account account(HttpServletRequest request);
}
