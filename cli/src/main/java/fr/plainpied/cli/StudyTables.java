package fr.plainpied.cli;

import fr.plainpied.study.MethodResult;
import fr.plainpied.study.outcome.GroupScore;
import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The tables of a study, by theme.
final class StudyTables {

    private static final List<Measure> HOUSED = List.of(
            Measure.NEEDS_HOUSED_WELL,
            Measure.NEEDS_HOUSED,
            Measure.VIOLATED,
            Measure.VIOLATED_LINES,
            Measure.HOUSED,
            Measure.NEWLY_HOUSED);
    private static final List<Measure> RARE =
            List.of(Measure.RARE_GIVEN, Measure.RARE_WITHOUT_NEED, Measure.RARE_AVOIDABLE);
    private static final List<Measure> WORKS = List.of(
            Measure.WORKS,
            Measure.WORKS_COST_LOW,
            Measure.WORKS_COST_HIGH,
            Measure.RELEASED_HOUSED,
            Measure.CIRCUIT_HOUSED,
            Measure.LEFT_UNSUITABLE);
    private static final List<Measure> WAITING = List.of(
            Measure.WAIT_NEEDS_MEDIAN,
            Measure.WAIT_NEEDS_P90,
            Measure.WAIT_OTHERS_MEDIAN,
            Measure.WAIT_OTHERS_P90,
            Measure.WAIT_GAP);
    private static final List<Measure> EFFORT = List.of(
            Measure.TO_VERIFY, Measure.MEASURES, Measure.VISITS, Measure.REFUSALS, Measure.EMPTY_DAYS, Measure.STABLE);
    private static final List<Measure> ABLATIONS = List.of(
            Measure.NEEDS_HOUSED_WELL,
            Measure.VIOLATED,
            Measure.RARE_WITHOUT_NEED,
            Measure.RARE_AVOIDABLE,
            Measure.HOUSED,
            Measure.VISITS);

    private final StudyWords words;

    StudyTables(StudyWords words) {
        this.words = words;
    }

    List<StudyTable> all() {
        return List.of(
                of("housed", Method.compared(), HOUSED),
                of("rare", Method.compared(), RARE),
                of("works", Method.compared(), WORKS),
                of("waiting", Method.compared(), WAITING),
                wellByGroup(),
                waitByGroup(),
                of("effort", Method.compared(), EFFORT),
                of("ablations", ablations(), ABLATIONS));
    }

    /// The whole, then each thing taken away; chains are the one thing added.
    private static List<Method> ablations() {
        List<Method> rows = new ArrayList<>(List.of(Method.OURS_WITH_WORKS));
        rows.addAll(Method.ablations());
        rows.add(Method.OURS_TOGETHER);
        rows.add(Method.OURS_WITH_CHAINS);
        return rows;
    }

    private StudyTable of(String theme, List<Method> methods, List<Measure> measures) {
        List<StudyTable.Row> rows = methods.stream()
                .map(method -> row(
                        method,
                        measures.stream()
                                .map(measure -> words.cell(words.result().of(method), measure))
                                .toList()))
                .toList();
        return table(theme, measures.stream().map(words::column).toList(), rows);
    }

    private StudyTable.Row row(Method method, List<String> cells) {
        return new StudyTable.Row(words.name(method), cells);
    }

    private StudyTable table(String theme, List<StudyTable.Column> columns, List<StudyTable.Row> rows) {
        return new StudyTable(words.of("table." + theme), words.of("study.method"), columns, rows);
    }

    private StudyTable wellByGroup() {
        return byGroup(
                "wellByGroup", Measure.Unit.COUNT, score -> OptionalDouble.of(score.well()), List.of(Group.values()));
    }

    private StudyTable waitByGroup() {
        return byGroup("waitByGroup", Measure.Unit.DAYS, GroupScore::waitMedian, List.of(Group.values()));
    }

    private StudyTable byGroup(
            String theme, Measure.Unit unit, Function<GroupScore, OptionalDouble> figure, List<Group> groups) {
        List<StudyTable.Column> columns = groups.stream()
                .map(group -> new StudyTable.Column(words.of("group." + group.code() + ".short"), words.name(group)))
                .toList();
        List<StudyTable.Row> rows = new ArrayList<>();
        if (unit == Measure.Unit.COUNT) {
            MethodResult any = words.result().of(Method.FIRST_COME);
            rows.add(new StudyTable.Row(
                    words.of("study.asked"),
                    groups.stream()
                            .map(group -> words.cell(any.of(group, score -> OptionalDouble.of(score.asked())), unit))
                            .toList()));
        }
        for (Method method : Method.compared()) {
            MethodResult its = words.result().of(method);
            rows.add(row(
                    method,
                    groups.stream()
                            .map(group -> words.cell(its.of(group, figure), unit))
                            .toList()));
        }
        return table(theme, columns, rows);
    }
}
