package fr.plainpied.app.access;

import static fr.plainpied.app.access.jooq.Tables.ORGANISATION;

import fr.plainpied.app.access.jooq.tables.records.OrganisationRecord;
import fr.plainpied.app.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The organisations of the territory. Everybody may read them; only the program creates them
/// ([Actor#system()][fr.plainpied.app.shared.Actor#system()]).
@Service
public class Organisations {
    private final DSLContext database;

    Organisations(DSLContext database) {
        this.database = database;
    }

    /// The organisation of a code; one that exists keeps its name.
    @Transactional
    public Organisation findOrCreate(OrganisationKind kind, String code, String name) {
        OrganisationId id = Organisation.idOf(kind, code);
        return find(id).orElseGet(() -> {
            database.insertInto(ORGANISATION)
                    .set(ORGANISATION.ID, id.value())
                    .set(ORGANISATION.KIND, kind.code())
                    .set(ORGANISATION.CODE, code)
                    .set(ORGANISATION.NAME, name)
                    .onConflictDoNothing()
                    .execute();
            return find(id).orElseThrow();
        });
    }

    /// The organisation of an id.
    @Transactional(readOnly = true)
    public Optional<Organisation> find(OrganisationId id) {
        return database.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(Organisations::read);
    }

    /// Those of a kind, by name.
    @Transactional(readOnly = true)
    public List<Organisation> ofKind(OrganisationKind kind) {
        return database.selectFrom(ORGANISATION)
                .where(ORGANISATION.KIND.eq(kind.code()))
                .orderBy(ORGANISATION.NAME, ORGANISATION.CODE)
                .fetch(Organisations::read);
    }

    private static Organisation read(OrganisationRecord row) {
        return new Organisation(
                new OrganisationId(row.getId()), OrganisationKind.ofCode(row.getKind()), row.getCode(), row.getName());
    }
}
