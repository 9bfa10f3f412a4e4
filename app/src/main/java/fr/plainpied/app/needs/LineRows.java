package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.REQUIREMENT;

import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.ParsedValue;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Reads the lines that professionals added, as far as the reader may see them.
final class LineRows {
    private final DSLContext sql;
    private final Catalogue catalogue;

    LineRows(DSLContext sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /// The lines that stand, by person, in their order.
    Map<PersonKey, List<Requirement>> standing(Condition which) {
        Map<PersonKey, List<Requirement>> lines = new HashMap<>();
        for (RequirementRecord row : sql.selectFrom(REQUIREMENT)
                .where(REQUIREMENT.ENDED_AT.isNull(), which)
                .orderBy(REQUIREMENT.RANK, REQUIREMENT.ID)) {
            read(row)
                    .ifPresent(line -> lines.computeIfAbsent(
                                    new PersonKey(row.getRequestId(), row.getPersonId()), key -> new ArrayList<>())
                            .add(line));
        }
        return lines;
    }

    /// Every line ever of one request, in the order they were written.
    List<RequirementRecord> ever(String request) {
        return sql.selectFrom(REQUIREMENT)
                .where(REQUIREMENT.REQUEST_ID.eq(request))
                .orderBy(REQUIREMENT.RANK, REQUIREMENT.ID)
                .fetch();
    }

    List<AddedLine> standing(List<RequirementRecord> rows) {
        List<AddedLine> lines = new ArrayList<>();
        for (RequirementRecord row : rows) {
            if (row.getEndedAt() == null) {
                read(row).ifPresent(line -> lines.add(new AddedLine(row.getId(), row.getPersonId(), line)));
            }
        }
        return lines;
    }

    /// What was added, changed and taken away, newest first. A line that begins in the place of another is one change;
    /// one that ends and has no successor was taken away.
    List<LineHistory> history(List<RequirementRecord> rows) {
        Map<Long, RequirementRecord> byId = new HashMap<>();
        Set<Long> succeeded = new HashSet<>();
        for (RequirementRecord row : rows) {
            byId.put(row.getId(), row);
            if (row.getInsteadOf() != null) {
                succeeded.add(row.getInsteadOf());
            }
        }
        List<LineHistory> history = new ArrayList<>();
        for (RequirementRecord row : rows) {
            Optional<Requirement> before =
                    Optional.ofNullable(row.getInsteadOf()).map(byId::get).flatMap(this::read);
            history.add(new LineHistory(
                    row.getPersonId(), before, read(row), instant(row.getBegunAt()), account(row.getBegunBy())));
            if (row.getEndedAt() != null && !succeeded.contains(row.getId())) {
                history.add(new LineHistory(
                        row.getPersonId(),
                        read(row),
                        Optional.empty(),
                        instant(row.getEndedAt()),
                        account(row.getEndedBy())));
            }
        }
        history.sort(java.util.Comparator.comparing(LineHistory::at).reversed());
        return history;
    }

    /// Empty when a later edition of the catalogue no longer knows the criterion or the value: the line then says
    /// nothing, and stays in the history.
    private Optional<Requirement> read(RequirementRecord row) {
        Optional<Criterion> criterion = LineCheck.criterion(catalogue, row.getCriterion());
        Strength strength = Strength.valueOf(row.getStrength().toUpperCase(Locale.ROOT));
        Optional<String> why = Optional.ofNullable(row.getWhy());
        if (strength == Strength.NONE) {
            return criterion.map(known -> Requirement.removing(known, why, row.getHorizonYears()));
        }
        Optional<Comparator> comparator = Comparator.ofSymbol(row.getComparator());
        if (criterion.isEmpty()
                || comparator.isEmpty()
                || !comparator.get().suits(criterion.get())
                || !(criterion.get().readOperand(comparator.get(), row.getValue())
                        instanceof ParsedValue.Valid(int operand))) {
            return Optional.empty();
        }
        return Optional.of(new Requirement(
                criterion.get(),
                comparator.get(),
                operand,
                row.getValue(),
                strength,
                why,
                row.getHorizonYears(),
                row.getReplaces()));
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }

    private static Optional<AccountId> account(@Nullable UUID id) {
        return Optional.ofNullable(id).map(AccountId::new);
    }
}
