package fr.plainpied.app.ui.gallery;

import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Choice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Commune;
import fr.plainpied.app.ui.form.CommunePicker;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Option;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.form.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Controls of a form: empty, filled, in error.
///
/// @param words in the reader's language
public record FormSamples(Words words) {
    private static final List<Commune> COMMUNES = List.of(
            new Commune("56083", "Hennebont"),
            new Commune("56098", "Lanester"),
            new Commune("56101", "Languidic"),
            new Commune("56121", "Lorient"),
            new Commune("56162", "Ploemeur"));

    /// An empty field with a hint.
    public Field name() {
        return Field.text("name", words.say("ui-gallery.field.name")).hint(words.say("ui-gallery.field.name.hint"));
    }

    /// A field the browser may fill in, that may stay empty.
    public Field email() {
        return Field.email("email", words.say("ui-gallery.field.email")).mayBeEmpty();
    }

    /// An amount in error; what was typed is kept.
    public Field rent() {
        return Field.money("rent", words.say("ui-gallery.field.rent"), words)
                .value(words.say("ui-gallery.field.rent.value"))
                .error(words.say("ui-gallery.field.rent.error"));
    }

    /// A measure with its unit.
    public Field width() {
        return Field.centimetres("width", words.say("ui-gallery.field.width"), words)
                .hint(words.say("ui-gallery.field.width.hint"))
                .value(words.figures().number(BigDecimal.valueOf(825, 1), 1));
    }

    /// A text of several lines.
    public Field remark() {
        return Field.longText("remark", words.say("ui-gallery.field.remark"))
                .hint(words.say("ui-gallery.field.remark.hint"));
    }

    /// A field that only shows.
    public Field number() {
        return Field.text("request", words.say("ui-gallery.field.request"))
                .value("D-0412")
                .shownOnly();
    }

    /// A commune typed in part.
    public CommunePicker commune() {
        return CommunePicker.of("commune", words.say("ui-gallery.field.commune"), COMMUNES)
                .hint(words.say("ui-gallery.field.commune.hint"))
                .value("Lan");
    }

    /// A commune that is none of the territory.
    public CommunePicker unknownCommune() {
        return CommunePicker.of("commune2", words.say("ui-gallery.field.commune"), COMMUNES)
                .value("Lorien")
                .error(words.say("ui-gallery.field.commune.error"));
    }

    /// A drop-down list.
    public Select method() {
        List<Option> options = new ArrayList<>();
        options.add(new Option("measured", words.say("ui-gallery.method.measured")));
        options.add(new Option("plan", words.say("ui-gallery.method.plan")));
        options.add(new Option("declared", words.say("ui-gallery.method.declared")));
        return Select.of("method", words.say("ui-gallery.field.method"), options, "plan");
    }

    /// A date.
    public DateField date() {
        return DateField.of("measured", words.say("ui-gallery.field.date")).value(LocalDate.of(2026, 9, 3));
    }

    /// A date in error.
    public DateField wrongDate() {
        return DateField.of("visited", words.say("ui-gallery.field.visit"))
                .hint(words.say("ui-gallery.field.visit.hint"))
                .typed("31", "02", "2026")
                .error(words.say("ui-gallery.field.visit.error"));
    }

    /// One answer among several, "I do not know" among them.
    public Choices side() {
        return Choices.one(
                        "side",
                        words.say("ui-gallery.side"),
                        List.of(
                                Choice.of("left", words.say("ui-gallery.side.left"), true),
                                Choice.of("right", words.say("ui-gallery.side.right"), false),
                                Choice.of(
                                        "unknown",
                                        words.say("ui-gallery.side.unknown"),
                                        words.say("ui-gallery.side.unknown.hint"),
                                        false)))
                .look(Choices.Look.BIG);
    }

    /// A question left without an answer.
    public Choices unanswered() {
        return Choices.one(
                        "lift",
                        words.say("ui-gallery.lift"),
                        List.of(
                                Choice.of("yes", words.say("ui-gallery.yes"), false),
                                Choice.of("no", words.say("ui-gallery.no"), false),
                                Choice.of("unknown", words.say("ui-gallery.side.unknown"), false)))
                .error(words.say("ui-gallery.lift.error"));
    }

    /// Any number of answers.
    public Choices intercom() {
        return Choices.any(
                "intercom",
                words.say("ui-gallery.intercom"),
                List.of(
                        Choice.of("sound", words.say("ui-gallery.intercom.sound"), true),
                        Choice.of("light", words.say("ui-gallery.intercom.light"), false)));
    }

    /// A filter by verdict.
    public Choices filter() {
        List<Choice> choices = new ArrayList<>();
        for (VerdictKind kind : VerdictKind.values()) {
            choices.add(Choice.of(kind.css(), words.say(kind.key() + ".brief"), kind != VerdictKind.DOES_NOT_FIT)
                    .as(kind));
        }
        return Choices.any("verdict", words.say("ui-gallery.filter"), choices).look(Choices.Look.FILTER);
    }

    /// What the error summary says of the faults above.
    public List<Problem> problems() {
        return List.of(
                new Problem("rent", words.say("ui-gallery.problem.rent")),
                new Problem("commune2", words.say("ui-gallery.problem.commune")),
                new Problem("visited", words.say("ui-gallery.problem.visit")),
                new Problem("lift", words.say("ui-gallery.problem.lift")));
    }
}
