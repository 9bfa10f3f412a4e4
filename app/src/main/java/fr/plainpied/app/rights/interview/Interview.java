package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Finding;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.LikelyRights;
import fr.plainpied.kernel.entitlement.Missing;
import fr.plainpied.kernel.entitlement.Result;
import fr.plainpied.kernel.entitlement.Screening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// One household, what it has answered, and what is still worth asking: only what a right that is not yet decided
/// needs.
public final class Interview {
    private static final Law LAW = Law.of(LegalSet.IN_FORCE);
    private static final Set<Question> OF_OTHERS = EnumSet.of(
            Question.CHILD_DISABILITY,
            Question.CUSTODY,
            Question.UNION,
            Question.SEPARATION,
            Question.RECEIVED_AMOUNTS,
            Question.TAX_INCOME);

    private final Replies replies;
    private final LocalDate today;
    private final Family family;
    private final Inputs inputs;
    private final Questions questions;
    private final Circumstances circumstances;

    private Interview(Replies replies, LocalDate today) {
        this.replies = replies;
        this.today = today;
        this.family = Family.of(replies);
        this.inputs = new Inputs(family, replies, today);
        this.questions = new Questions(replies, family, today);
        this.circumstances = new Portrait(replies, family, monthOf(today)).circumstances();
    }

    /// The interview where it stands.
    ///
    /// @param today rights are looked at for its month
    public static Interview of(Replies replies, LocalDate today) {
        Interview asItWas = new Interview(replies, today);
        Replies whole = replies.without(asItWas::isOvertaken);
        return whole.equals(replies) ? asItWas : new Interview(whole, today);
    }

    /// Was it answered before its page asked for something more, or offered something else?
    private boolean isOvertaken(Asked asked) {
        return replies.given(asked)
                .filter(reply -> questions.isFor(asked))
                .filter(reply -> inputs.of(asked).stream().anyMatch(input -> !input.takes(reply.value(input.name()))))
                .isPresent();
    }

    /// The month whose rights are looked at: that of the day, within those whose law is known.
    public static YearMonth monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.isAfter(Law.LAST) ? Law.LAST : month;
    }

    public Replies replies() {
        return replies;
    }

    public Family family() {
        return family;
    }

    /// What the kernel is told.
    public Circumstances circumstances() {
        return circumstances;
    }

    /// What there is to fill in; empty for a question that this household is not concerned by.
    public List<Input> inputs(Asked asked) {
        return questions.isFor(asked) ? inputs.of(asked) : List.of();
    }

    /// What to ask now; empty when every right is decided or waits for a question that was put off.
    public Optional<Asked> next() {
        Optional<Asked> founding = questions.founding();
        if (founding.isPresent()) {
            return founding;
        }
        TreeSet<Asked> worth = new TreeSet<>(questions.besideTheKernel());
        missing().map(questions::asking).flatMap(Optional::stream).forEach(worth::add);
        return worth.stream().findFirst();
    }

    private Stream<Missing> missing() {
        Stream<Result> sure = Screening.by(LAW).findings(circumstances).stream().map(Finding::result);
        Stream<Result> likely = LikelyRights.by(LAW).of(circumstances).stream().map(LikelyRights.Likely::result);
        return Stream.concat(sure, likely)
                .flatMap(result ->
                        result instanceof Result.NeedsAnswers open ? open.questions().stream() : Stream.empty());
    }

    /// The question through which a missing answer can be given, answered or put off.
    public Asked behind(Missing missing) {
        return questions.behind(missing);
    }

    /// Does the household say that it receives this benefit already?
    ///
    /// @param who number of the person, -1 for a benefit of the family
    public boolean receives(Benefit benefit, int who) {
        return new Received(replies, family).receives(benefit, Math.max(0, who));
    }

    /// What it says to receive each month; empty when the amount was not asked or not known.
    public Optional<BigDecimal> received(Benefit benefit, int who) {
        return new Received(replies, family).amount(benefit, Math.max(0, who));
    }

    /// The questions answered or put off that still concern this household, in order.
    public List<Asked> touched() {
        List<Asked> touched = new ArrayList<>();
        for (Question question : Question.values()) {
            family.whom(question)
                    .mapToObj(who -> new Asked(question, who))
                    .filter(asked -> replies.typed(asked).isPresent() && questions.isFor(asked))
                    .forEach(touched::add);
        }
        return touched;
    }

    /// The question before this one; empty at the first.
    public Optional<Asked> before(Asked asked) {
        return touched().stream()
                .filter(earlier -> earlier.compareTo(asked) < 0)
                .reduce((earlier, later) -> later);
    }

    /// What came of an answer.
    public sealed interface Answered {
        /// The answers with this one.
        record Kept(Replies replies) implements Answered {}

        /// What must be mended first.
        record Refused(List<ReplyFault> faults) implements Answered {}
    }

    /// Reads an answer.
    ///
    /// @param communes the INSEE code of what was typed, a name or a code
    public Answered answer(Asked asked, Typed typed, Function<String, Optional<String>> communes) {
        ReplyReading reading = new ReplyReading(communes);
        reading.read(inputs(asked), typed);
        if (reading.faults().isEmpty()) {
            contradictions(asked, reading.reply()).forEach(reading::fault);
        }
        return reading.faults().isEmpty()
                ? new Answered.Kept(stillTrue(asked, reading.reply()).with(asked, reading.reply()))
                : new Answered.Refused(reading.faults());
    }

    /// Persons are known by their number: whoever follows the applicant is somebody else once there is a partner, or no
    /// longer one, and nothing said of the others may be laid at their door.
    private Replies stillTrue(Asked asked, Reply reply) {
        if (asked.question() != Question.COUPLE
                || replies.given(asked).map(reply::equals).orElse(true)) {
            return replies;
        }
        return replies.without(other -> other.who() > 0 || OF_OTHERS.contains(other.question()));
    }

    /// The same interview with the question put off.
    public Replies later(Asked asked) {
        return replies.with(asked, Reply.later());
    }

    private List<ReplyFault> contradictions(Asked asked, Reply reply) {
        return switch (asked.question()) {
            case BIRTH -> Generations.faults(family, asked.who(), LocalDate.parse(reply.value(Inputs.DATE)));
            case PENSION ->
                number(reply, "nette").compareTo(number(reply, "brute")) > 0
                        ? List.of(ReplyFault.of("nette", "rights.fault.net-above-gross"))
                        : List.of();
            case PAST -> pastFaults(asked.who(), reply);
            default -> List.of();
        };
    }

    /// Twelve months cannot be less than the four that are in them.
    private List<ReplyFault> pastFaults(int who, Reply reply) {
        List<ReplyFault> faults = new ArrayList<>();
        Map.of("salaires-12", Question.SALARY, "chomage-12", Question.UNEMPLOYMENT)
                .forEach((year, months) -> {
                    BigDecimal four = replies.given(months, who)
                            .map(given -> Inputs.LAST_MONTHS.stream()
                                    .map(month -> number(given, month))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .orElse(BigDecimal.ZERO);
                    if (number(reply, year).compareTo(four) < 0) {
                        faults.add(new ReplyFault(year, "rights.fault.year-too-small", Map.of("least", four)));
                    }
                });
        return faults;
    }

    private static BigDecimal number(Reply reply, String input) {
        return new BigDecimal(reply.value(input));
    }

    /// The day on which rights are looked at.
    public LocalDate today() {
        return today;
    }
}
