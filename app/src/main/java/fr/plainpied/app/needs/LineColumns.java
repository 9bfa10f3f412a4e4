package fr.plainpied.app.needs;

import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.kernel.criteria.Requirement;

/// How a line lies in its table.
final class LineColumns {
    private LineColumns() {}

    static void fill(RequirementRecord row, PersonKey person, Requirement line, int rank) {
        row.setRequestId(person.request());
        row.setPersonId(person.person());
        row.setRank(rank);
        row.setCriterion(line.criterion().code());
        row.setComparator(line.comparator().symbol());
        row.setValue(line.written());
        row.setStrength(line.strength().code());
        line.why().ifPresent(row::setWhy);
        row.setHorizonYears(line.horizonYears());
        row.setReplaces(line.replaces());
    }
}
