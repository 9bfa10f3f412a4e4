package fr.plainpied.app.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page written by its compiled template, as a browser receives it.
record Rendered(String html) {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s(?:for|list|aria-describedby|aria-labelledby)=\"([^\"]+)\"");
    private static final Pattern FRAGMENT = Pattern.compile("\\shref=\"#([^\"]+)\"|url\\(#([^)]+)\\)");

    static Rendered of(String template, Map<String, ?> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, new HashMap<>(parameters), output);
        return new Rendered(output.toString());
    }

    static Shell shell(Locale locale, Account account) {
        Words words = Words.in(locale);
        return new Shell(
                words,
                "/composants",
                new Shell.Place("Pays d’Exemple", true, words.say("ui.help.text"), List.of()),
                List.of(new NavigationEntry("Composants", "/composants", 1), new NavigationEntry("Accueil", "/", 2)),
                account,
                "/composants?lang=en",
                Optional.of("/recherche"),
                true,
                "/ui/plainpied.css?v=1",
                "/ui/plain.js?v=1",
                () -> Optional.of(new Csrf("_csrf", "token")));
    }

    static Shell guest(Locale locale) {
        return shell(locale, new Account.Guest("/connexion"));
    }

    /// Ids given twice, and references to ids that are not there.
    List<String> brokenReferences() {
        List<String> broken = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (Matcher id = ID.matcher(html); id.find(); ) {
            if (!ids.add(id.group(1))) {
                broken.add(id.group(1) + " twice");
            }
        }
        for (Matcher reference = REFERENCE.matcher(html); reference.find(); ) {
            for (String id : reference.group(1).split(" ", -1)) {
                if (!ids.contains(id)) {
                    broken.add(id + " missing");
                }
            }
        }
        for (Matcher fragment = FRAGMENT.matcher(html); fragment.find(); ) {
            String id = fragment.group(1) == null ? fragment.group(2) : fragment.group(1);
            if (!ids.contains(id)) {
                broken.add("#" + id + " missing");
            }
        }
        return broken;
    }

    int count(String piece) {
        return html.split(Pattern.quote(piece), -1).length - 1;
    }
}
