package fr.plainpied.app.web;

import fr.plainpied.app.ui.Shells;
import fr.plainpied.app.ui.page.Fault;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows a page for each fault: absent, forbidden, broken. What went wrong inside goes to the log only.
@Component
class FaultPages implements ErrorViewResolver {
    private final Shells shells;

    FaultPages(Shells shells) {
        this.shells = shells;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView(
                "ui/fault", Map.of("shell", shells.around(request), "fault", Fault.of(status.value())), status);
    }
}
