package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.kernel.entitlement.Checker;
import fr.plainpied.wording.RightsWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// How a right is claimed and what it changes. Forms and sites are dated: they change more often than the law.
final class Guide {
    /// When forms and sites were last looked at.
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

    private static final Set<String> HOUSING = Set.of("apl", "alf", "als");
    private static final Set<String> COVER = Set.of("css-free", "css-price");

    /// Code de la sécurité sociale, L815-13: below it nothing is taken back from an estate. Raised each first of
    /// January
    /// as ASPA is.
    private static final BigDecimal RECOVERED_ABOVE = BigDecimal.valueOf(108_586);

    private static final BigDecimal RECOVERED_ABOVE_OVERSEAS = BigDecimal.valueOf(150_000);
    private static final LocalDate RECOVERY_SINCE = LocalDate.of(2026, 1, 1);

    private final RightKey key;
    private final Words words;

    Guide(RightKey key, Words words) {
        this.key = key;
        this.words = words;
    }

    private String text(String part) {
        return words.say("rights.guide." + code() + "." + part);
    }

    private String code() {
        if (HOUSING.contains(key.right())) {
            return "housing";
        }
        return COVER.contains(key.right()) ? "css" : key.right();
    }

    List<Fact> how() {
        Checker checker = ResultWords.checker(key);
        return List.of(
                Fact.of(
                        words.say("rights.right.who"),
                        RightsWords.of(words.locale()).checker(checker)),
                Fact.of(words.say("rights.right.form"), text("form")),
                Fact.of(words.say("rights.right.papers"), text("papers")),
                Fact.of(words.say("rights.right.site"), text("site")));
    }

    String form() {
        return text("form");
    }

    String checked() {
        return words.say("rights.right.checked", "date", words.figures().date(CHECKED));
    }

    String changes() {
        return text("changes");
    }

    /// What becomes of the sums paid after a death; empty for the rights that are never taken back.
    List<String> estate() {
        if (!key.right().equals("aspa")) {
            return List.of();
        }
        return List.of(
                words.say(
                        "rights.right.estate.text", "threshold", words.figures().euros(RECOVERED_ABOVE)),
                words.say(
                        "rights.right.estate.overseas",
                        "threshold",
                        words.figures().euros(RECOVERED_ABOVE_OVERSEAS)),
                words.say(
                        "rights.right.estate.source",
                        "date",
                        words.figures().date(RECOVERY_SINCE),
                        "reference",
                        words.say("rights.right.estate.law")));
    }
}
