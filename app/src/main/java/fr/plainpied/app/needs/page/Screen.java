package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/// Where the answer to a form is shown, with the status that says how it ended.
record Screen(Shell shell, Model model, HttpServletResponse response) {

    String show(String view, Object page) {
        model.addAttribute("page", page);
        return view;
    }

    /// The form again, with what is wrong in it.
    String refused(String view, Object page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(view, page);
    }

    String refused(String view, Object page, Notice why) {
        model.addAttribute("notice", Optional.of(why));
        return refused(view, page);
    }

    /// Somebody else wrote in between: what was typed, on the file as it is now.
    String overtaken(String view, Object page) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("notice", Optional.of(Overtaken.notice(shell.words())));
        return show(view, page);
    }
}
