package fr.plainpied.app.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/// Builds the frame of a page from its request and from what the other modules declare.
@Component
public class Shells {
    static final String LANGUAGE = "lang";
    /// The cookie that remembers a reader who switched the keyboard shortcut off.
    public static final String SHORTCUTS = "plainpied-shortcuts";
    /// The value of that cookie when it is off.
    public static final String OFF = "off";

    private final Assets assets;
    private final PlaceSource place;
    private final ObjectProvider<AccountSource> accounts;
    private final ObjectProvider<SearchSource> search;
    private final ObjectProvider<NavigationSource> navigation;

    Shells(
            Assets assets,
            PlaceSource place,
            ObjectProvider<AccountSource> accounts,
            ObjectProvider<SearchSource> search,
            ObjectProvider<NavigationSource> navigation) {
        this.assets = assets;
        this.place = place;
        this.accounts = accounts;
        this.search = search;
        this.navigation = navigation;
    }

    /// The frame around the page that answers `request`.
    public Shell around(HttpServletRequest request) {
        Words words = Words.in(RequestContextUtils.getLocale(request));
        String path = path(request);
        return new Shell(
                words,
                path,
                place.place(words),
                entries(request, words),
                account(request),
                languageHref(request, path, words),
                search.orderedStream()
                        .flatMap(source -> source.href(request).stream())
                        .findFirst(),
                shortcuts(request),
                assets.style(),
                assets.script(),
                () -> csrf(request));
    }

    private List<NavigationEntry> entries(HttpServletRequest request, Words words) {
        return navigation.stream()
                .flatMap(source -> source.entries(request, words).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::label))
                .toList();
    }

    private Account account(HttpServletRequest request) {
        AccountSource source = accounts.getIfAvailable();
        if (source != null) {
            return source.account(request);
        }
        return request.getUserPrincipal() == null
                ? new Account.Guest("/connexion")
                : new Account.Member(request.getUserPrincipal().getName(), "/compte", "/deconnexion");
    }

    /// An error page is served from another address than the one the reader asked for.
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String languageHref(HttpServletRequest request, String path, Words words) {
        String other = "fr".equals(words.language()) ? "en" : "fr";
        return UriComponentsBuilder.newInstance()
                .path(path)
                .query(request.getQueryString())
                .replaceQueryParam(LANGUAGE, other)
                .build()
                .toUriString();
    }

    private static boolean shortcuts(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, SHORTCUTS);
        return cookie == null || !OFF.equals(cookie.getValue());
    }

    private static Optional<Csrf> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Csrf(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
