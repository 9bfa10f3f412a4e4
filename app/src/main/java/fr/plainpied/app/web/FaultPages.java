package fr.plainpied.app.web;

import fr.plainpied.app.ui.Shells;
import fr.plainpied.app.ui.page.Fault;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows a page for each fault: absent, forbidden, broken. What went wrong inside goes to the log only, beside a
/// reference that the page shows: whoever calls about it can give it.
@Component
class FaultPages implements ErrorViewResolver {
    private static final Logger LOG = LoggerFactory.getLogger(FaultPages.class);

    /// Letters and digits that are not taken for one another on the telephone.
    private static final String SAID_ALOUD = "ACDEFHJKLMNPRTUVWXY3479";

    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();
    private final Shells shells;

    FaultPages(Shells shells) {
        this.shells = shells;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Fault fault = Fault.of(status.value());
        return new ModelAndView(
                "ui/fault",
                Map.of(
                        "shell",
                        shells.around(request),
                        "fault",
                        status.is5xxServerError() ? kept(fault, request) : fault),
                status);
    }

    private Fault kept(Fault fault, HttpServletRequest request) {
        String reference = reference();
        LOG.error("A page broke; reference {}", reference, (Throwable)
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return fault.withReference(reference);
    }

    private String reference() {
        return random.ints(LENGTH, 0, SAID_ALOUD.length())
                .mapToObj(SAID_ALOUD::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
