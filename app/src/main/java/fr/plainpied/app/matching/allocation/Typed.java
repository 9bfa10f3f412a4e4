package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.FormFields;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// The form of a new draft as it was sent, before it is checked: nothing of it is lost.
///
/// @param homes ids ticked, perhaps one twice
record Typed(
        List<String> homes,
        boolean heavyWorks,
        boolean toVerify,
        String share,
        String priority,
        String horizon,
        String seed,
        String seconds) {
    static final String SHARE = "part";
    static final String PRIORITY = "prioritaires";

    Typed {
        homes = List.copyOf(homes);
    }

    /// As the form is first shown: every vacancy ticked.
    static Typed usual(List<String> homes) {
        return new Typed(homes, false, false, "0", "", "0", "0", FormFields.USUAL_SECONDS);
    }

    /// The choices of another draft, for those of its homes that are still to give.
    static Typed like(AllocationOptions options) {
        return new Typed(
                options.homes(),
                options.heavyWorks(),
                options.toVerify(),
                Integer.toString(options.share()),
                options.priorityRequests().stream().collect(Collectors.joining(" ")),
                Integer.toString(options.horizon()),
                Long.toString(options.seed()),
                Integer.toString(options.seconds()));
    }

    static Typed read(MultiValueMap<String, String> form) {
        return new Typed(
                form.getOrDefault(FormFields.HOME, List.of()),
                form.getOrDefault(FormFields.ACCEPT, List.of()).contains(FormFields.HEAVY),
                form.getOrDefault(FormFields.ACCEPT, List.of()).contains(FormFields.VERIFY),
                FormFields.text(form, SHARE),
                FormFields.text(form, PRIORITY),
                FormFields.text(form, FormFields.HORIZON),
                FormFields.text(form, FormFields.SEED),
                FormFields.text(form, FormFields.SECONDS));
    }
}
