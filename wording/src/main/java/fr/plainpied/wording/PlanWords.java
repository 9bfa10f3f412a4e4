package fr.plainpied.wording;

import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.Objective;
import fr.plainpied.kernel.assignment.QuotaBeyondReach;
import fr.plainpied.kernel.assignment.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A plan over several homes in words: what it is worth, how sure it is, and where each household stands.
public final class PlanWords {

    private static final int MILLIS = 10;

    private final Messages messages;
    private final Figures figures;

    private PlanWords(Locale locale) {
        this.messages = Messages.of("messages/plans", locale);
        this.figures = Figures.of(locale);
    }

    public static PlanWords of(Locale locale) {
        return new PlanWords(locale);
    }

    /// What is proposed, what it is worth, whether it is proved best, and who is passed over.
    ///
    /// @param homes how many there were to give
    public List<Sentence> summary(Allocation plan, int homes) {
        List<Sentence> sentences = new ArrayList<>();
        Objective worth = plan.objective();
        sentences.add(said("housed", Map.of("n", worth.housed(), "of", homes)));
        if (worth.housed() > 0) {
            sentences.add(said(
                    "worth",
                    Map.of(
                            "scarcity", worth.scarcity(),
                            "priority", figures.number(worth.priority()),
                            "coverage",
                                    figures.number(BigDecimal.valueOf(worth.coverageMillis())
                                            .divide(BigDecimal.valueOf(worth.housed() * MILLIS), 0, RoundingMode.DOWN)),
                            "days", worth.waitingDays() / worth.housed())));
            sentences.add(said("priorityPublics", Map.of("n", plan.priorityHoused(), "of", worth.housed())));
        }
        sentences.add(proof(plan.optimal(), plan.gap()));
        sentences.add(said(
                "passedOver",
                Map.of(
                        "could", plan.passedOver().couldBe(),
                        "none", plan.passedOver().noHome())));
        return sentences;
    }

    /// Whether nothing better exists, or how far it may be.
    public Sentence proof(boolean optimal, double gap) {
        return optimal
                ? said("optimal", Map.of())
                : said(
                        "cut",
                        Map.of("gap", figures.number(new BigDecimal(gap * 100).setScale(1, RoundingMode.CEILING))));
    }

    /// Where a household stands for a home, and what it would take to come first.
    public Sentence standing(Standing standing) {
        return switch (standing) {
            case Standing.Proposed() -> said("standing.proposed", Map.of());
            case Standing.Elsewhere(String dwelling) -> said("standing.elsewhere", Map.of("dwelling", dwelling));
            case Standing.Behind(Objective.Part part, long by) ->
                said(
                        "standing.behind." + part.code(),
                        Map.of("n", part == Objective.Part.COVERAGE_MILLIS ? figures.number(points(by)) : by));
            case Standing.CostlierWorks works -> said("standing.works", Map.of("cost", figures.money(works.by())));
            case Standing.LotDrawn() -> said("standing.lot", Map.of());
            case Standing.KeptForPriority() -> said("standing.priority", Map.of());
            case Standing.NotCompared() -> said("standing.notCompared", Map.of());
        };
    }

    /// Thousandths as points of per cent.
    private static BigDecimal points(long millis) {
        return BigDecimal.valueOf(millis, 1);
    }

    /// Why there may be fewer than three candidates.
    public Sentence fewer() {
        return said("fewer", Map.of());
    }

    public Sentence nobody() {
        return said("nobody", Map.of());
    }

    public Sentence refused(QuotaBeyondReach quota) {
        return said("quota", Map.of("asked", quota.asked(), "possible", quota.possible(), "housed", quota.housed()));
    }

    private Sentence said(String key, Map<String, ?> arguments) {
        return new Sentence(key, messages.text(key, arguments));
    }
}
