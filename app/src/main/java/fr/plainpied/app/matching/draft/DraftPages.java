package fr.plainpied.app.matching.draft;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Progress;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the pages that drafts of every kind have in common.
public final class DraftPages {
    /// The parameters of the address that two compared drafts have.
    public static final String ONE = "un";

    public static final String OTHER = "autre";
    /// A draft whose choices a new one begins with.
    public static final String LIKE = "comme";

    static final String DONE = "fait";
    static final String DELETED = "supprime";

    private static final String FRESH = "/nouveau";
    private static final String FOLLOW = "/avancement";
    private static final String STOP = "/arret";
    private static final String DELETE = "/suppression";
    private static final String COMPARE = "/comparaison";

    private final Words words;
    private final ZoneId zone;
    private final DraftKind kind;

    public DraftPages(Words words, ZoneId zone, DraftKind kind) {
        this.words = words;
        this.zone = zone;
        this.kind = kind;
    }

    private String moment(Draft draft) {
        return words.figures().moment(draft.madeAt().atZone(zone));
    }

    /// @param page shown, from 1
    /// @param comparable those that can be set side by side, the last made first
    /// @param more actions beside the one that makes a new draft
    public DraftPage.Listing list(List<Draft> drafts, int page, int total, List<Draft> comparable, List<Action> more) {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.full(words.say("drafts.new." + kind.code()), kind.path() + FRESH));
        actions.addAll(more);
        return new DraftPage.Listing(
                new DraftPage.Head(
                        List.of(),
                        "",
                        words.say("drafts.list." + kind.code()),
                        words.say("drafts.list.lead." + kind.code())),
                actions,
                drafts.stream().map(this::row).toList(),
                drafts.isEmpty()
                        ? Optional.of(new EmptyState(
                                words.say("drafts.list.none"),
                                words.say("drafts.list.none.text." + kind.code()),
                                Optional.empty()))
                        : Optional.empty(),
                new Pagination(
                        words.say("drafts.list." + kind.code()),
                        page,
                        Pagination.pages(total, Drafts.PER_PAGE),
                        kind.path(),
                        Map.of()),
                comparable.size() < 2 ? Optional.empty() : Optional.of(comparing(comparable)));
    }

    private DraftPage.Comparing comparing(List<Draft> comparable) {
        List<Option> options = comparable.stream()
                .map(draft -> new Option(draft.id().toString(), name(draft)))
                .toList();
        return new DraftPage.Comparing(
                kind.path() + COMPARE,
                Select.of(
                        ONE,
                        words.say("drafts.compare.one"),
                        options,
                        options.get(1).value()),
                Select.of(
                        OTHER,
                        words.say("drafts.compare.other"),
                        options,
                        options.getFirst().value()));
    }

    /// Its number, and when it was made.
    public String named(Draft draft) {
        return words.say("drafts.named", "n", draft.number(), "date", moment(draft));
    }

    /// The same, and what came of it.
    public String name(Draft draft) {
        return words.say("drafts.name", "draft", named(draft), "outcome", outcome(draft));
    }

    private ListRow row(Draft draft) {
        return ListRow.of(named(draft), kind.path(draft.id()), outcome(draft))
                .note(words.say("drafts.by", "name", draft.madeBy()));
    }

    /// What came of it, or how far it is.
    public String outcome(Draft draft) {
        return draft.housed().isPresent()
                ? words.say("drafts.outcome." + kind.code(), "n", draft.housed().getAsInt(), "of", draft.homes())
                : words.say("drafts.state." + draft.state().code());
    }

    /// The page of a draft under way.
    public DraftPage.Following following(Draft draft) {
        String path = kind.path(draft.id());
        return new DraftPage.Following(
                head(draft, words.say("drafts.running." + kind.code()), words.say("drafts.running.lead")),
                progress(draft),
                text(draft),
                path + FOLLOW,
                draft.advance().mark(),
                Action.second(words.say("drafts.running.again"), path),
                path + STOP);
    }

    /// How far it is, in numbers.
    public Progress progress(Draft draft) {
        Draft.Advance advance = draft.advance();
        return new Progress("progress", text(draft), Math.min(advance.done(), advance.total()), advance.total());
    }

    /// How far it is, in words.
    private String text(Draft draft) {
        Draft.Advance advance = draft.advance();
        return words.say(
                "drafts.stage." + advance.stage().code(), Map.of("done", advance.done(), "total", advance.total()));
    }

    /// The page of a draft from which nothing came.
    ///
    /// @param why one sentence
    public DraftPage.Ended ended(Draft draft, String why) {
        String path = kind.path(draft.id());
        return new DraftPage.Ended(
                head(draft, words.say("drafts.ended." + kind.code()), words.say("drafts.draft")),
                Notice.warning(words.say("drafts.state." + draft.state().code()), why),
                List.of(
                        Action.full(words.say("drafts.again"), kind.path() + FRESH + "?" + LIKE + "=" + draft.id()),
                        Action.second(words.say("drafts.delete"), path + DELETE)));
    }

    /// Where the choices of a draft are taken up.
    public Action again(Draft draft) {
        return Action.second(words.say("drafts.again"), kind.path() + FRESH + "?" + LIKE + "=" + draft.id());
    }

    public Action delete(Draft draft) {
        return Action.link(words.say("drafts.delete"), kind.path(draft.id()) + DELETE);
    }

    public DraftPage.Removal removal(Draft draft) {
        String path = kind.path(draft.id());
        return new DraftPage.Removal(
                head(draft, words.say("drafts.delete.title"), words.say("drafts.delete.lead")),
                path + DELETE,
                Action.second(words.say("drafts.delete.keep"), path));
    }

    public DraftPage.Head head(Draft draft, String title, String lead) {
        return new DraftPage.Head(
                crumbs(), words.say("drafts.eyebrow", "draft", named(draft), "name", draft.madeBy()), title, lead);
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("drafts.list." + kind.code()), kind.path()));
    }

    /// Said on the list after a draft was deleted.
    public Optional<Notice> deleted(Map<String, String> address) {
        return DELETED.equals(address.get(DONE))
                ? Optional.of(Notice.done(words.say("drafts.deleted"), words.say("drafts.deleted.text")))
                : Optional.empty();
    }

    /// What changed since, when something did.
    public Optional<Notice> since(Draft draft, Since since) {
        if (since.nothing()) {
            return Optional.empty();
        }
        String text = since.others()
                ? words.say("drafts.since.others")
                : words.say(
                        "drafts.since.named",
                        Map.of(
                                "gone", since.homesGone().size(),
                                "homes", since.homesChanged().size(),
                                "left", since.householdsGone().size(),
                                "households", since.householdsChanged().size()));
        return Optional.of(Notice.warning(words.say("drafts.since"), text).with(again(draft)));
    }
}
