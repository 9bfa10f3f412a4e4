package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.REQUEST;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Turns the file of a household to its next version. Whoever read an older version is told so instead of undoing
/// another's work.
@Component
class FileTurn {
    private final DSLContext sql;
    private final ApplicationEventPublisher events;

    FileTurn(DSLContext sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /// What came of it.
    enum Turned {
        DONE,
        /// Somebody else was quicker.
        OVERTAKEN,
        /// No such household for this reader.
        ABSENT
    }

    /// Does the work only if the file is still at `version`.
    Turned turn(String request, long version, Runnable work) {
        int turned = sql.update(REQUEST)
                .set(REQUEST.VERSION, version + 1)
                .where(REQUEST.ID.eq(request), REQUEST.VERSION.eq(version))
                .execute();
        if (turned == 0) {
            return writable(request) ? Turned.OVERTAKEN : Turned.ABSENT;
        }
        work.run();
        events.publishEvent(new RequirementsChanged(request, version + 1));
        return Turned.DONE;
    }

    private boolean writable(String request) {
        return sql.fetchExists(DSL.selectOne()
                .from(REQUEST)
                .where(REQUEST.ID.eq(request), DSL.condition("needs.sees_file({0})", REQUEST.ORGANISATION_ID)));
    }
}
