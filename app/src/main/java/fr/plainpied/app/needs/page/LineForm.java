package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.AddedLine;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineDraft;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.ValueType;
import java.util.List;

/// What was typed in the form of a line, kept as it was typed.
///
/// @param person id within the household
/// @param criterion its code; empty while it is being chosen
/// @param comparator symbol, for numbers and sets; the others have only one way to compare
/// @param number as typed, in the unit shown
/// @param ticked words of the criterion
/// @param version of the file when the form was first shown
public record LineForm(
        String person,
        String criterion,
        String comparator,
        String number,
        List<String> ticked,
        String strength,
        String why,
        String horizon,
        boolean replaces,
        long version) {
    public LineForm {
        ticked = List.copyOf(ticked);
    }

    /// The form at its first visit: a line that is to replace what a situation brings starts from it.
    static LineForm begun(LineForm typed, HouseholdFile file, Criterion criterion, boolean french) {
        return HouseholdNeeds.of(file.request(), 0).lines().stream()
                .filter(line -> typed.replaces() && line.person().equals(typed.person()))
                .map(NeedLine::requirement)
                .filter(line -> line.criterion().equals(criterion))
                .findFirst()
                .map(line -> of(new AddedLine(0, typed.person(), line), file.version(), french)
                        .replacing())
                .orElseGet(() -> typed.at(file.version()));
    }

    private LineForm replacing() {
        return new LineForm(person, criterion, comparator, number, ticked, strength, why, horizon, true, version);
    }

    static LineForm of(AddedLine line, long version, boolean french) {
        Requirement requirement = line.requirement();
        Criterion criterion = requirement.criterion();
        boolean number = criterion.type().isNumber();
        boolean removes = requirement.strength() == Strength.NONE;
        return new LineForm(
                line.person(),
                criterion.code(),
                requirement.comparator().symbol(),
                number && !removes ? TypedValue.shown(criterion, requirement.written(), french) : "",
                number || removes ? List.of() : TypedValue.accepted(requirement),
                requirement.strength().code(),
                requirement.why().orElse(""),
                requirement.horizonYears() == 0 ? "" : Integer.toString(requirement.horizonYears()),
                requirement.replaces(),
                version);
    }

    /// What was typed, on top of another version of the file.
    LineForm at(long fresh) {
        return new LineForm(person, criterion, comparator, number, ticked, strength, why, horizon, replaces, fresh);
    }

    LineDraft draft(Criterion of) {
        return new LineDraft(of.code(), comparator(of), value(of), strength, why, horizon, replaces);
    }

    private String comparator(Criterion of) {
        return switch (of.type()) {
            case BOOL -> Comparator.EQUAL.symbol();
            case ENUM -> Comparator.ONE_OF.symbol();
            case INT, DECIMAL, SET -> comparator;
        };
    }

    private String value(Criterion of) {
        if (of.type().isNumber()) {
            return TypedValue.contract(of, number);
        }
        List<String> words =
                of.type() == ValueType.BOOL ? ticked.stream().limit(1).toList() : ticked;
        return String.join("|", words);
    }
}
