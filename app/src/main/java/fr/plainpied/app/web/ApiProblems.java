package fr.plainpied.app.web;

import fr.plainpied.app.ui.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Tells programs every fault under `/api` as a problem detail (RFC 9457), wherever it comes from: the security chain,
/// an address that nobody serves, a parameter, or something broken, of which only the log knows more.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ApiProblems extends OncePerRequestFilter {
    static final String PREFIX = "/api/";

    private static final int TOO_MANY = 429;

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final LocaleResolver locales;
    private final JsonMapper json;

    ApiProblems(LocaleResolver locales, JsonMapper json) {
        this.locales = locales;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PREFIX);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Told told = new Told(request, response);
        try {
            chain.doFilter(request, told);
        } catch (ServletException | RuntimeException broken) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), broken);
            told.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /// Writes the problem where the container would have shown its page.
    private final class Told extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        private Told(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            sendError(status, null);
        }

        @Override
        public void sendError(int status, @Nullable String message) throws IOException {
            if (isCommitted()) {
                super.sendError(status);
                return;
            }
            resetBuffer();
            setStatus(status);
            setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = json.writeValueAsBytes(problem(status, message));
            setContentLength(body.length);
            getOutputStream().write(body);
            flushBuffer();
        }

        private ProblemDetail problem(int status, @Nullable String message) {
            Words words = Words.in(locales.resolveLocale(request));
            String detail = message == null || message.isBlank() ? detail(status, words) : message;
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
            problem.setInstance(URI.create(request.getRequestURI()));
            return problem;
        }

        private static String detail(int status, Words words) {
            return switch (status) {
                case HttpServletResponse.SC_UNAUTHORIZED -> words.say("web.api.unauthorized");
                case HttpServletResponse.SC_FORBIDDEN -> words.say("web.api.forbidden");
                case HttpServletResponse.SC_NOT_FOUND -> words.say("web.api.absent");
                case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> words.say("web.api.method");
                case HttpServletResponse.SC_NOT_ACCEPTABLE -> words.say("web.api.format");
                case TOO_MANY -> words.say("web.sign-in.many");
                default -> words.say(status < 500 ? "web.api.request" : "web.api.broken");
            };
        }
    }
}
