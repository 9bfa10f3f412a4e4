package fr.plainpied.app.ui.page;

import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Shells;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lets everybody switch the keyboard shortcut off, because a key alone can be struck by speech input (WCAG 2.1.4).
@Controller
class ShortcutsController {
    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/raccourcis")
    String shortcuts(
            @ModelAttribute("shell") Shell shell, @RequestParam(required = false) @Nullable String saved, Model model) {
        model.addAttribute("saved", saved != null);
        return "ui/shortcuts";
    }

    @PostMapping("/raccourcis")
    String keep(@RequestParam(defaultValue = "on") String shortcuts, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Shells.SHORTCUTS, Shells.OFF.equals(shortcuts) ? Shells.OFF : "on")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return "redirect:/raccourcis?saved";
    }
}
