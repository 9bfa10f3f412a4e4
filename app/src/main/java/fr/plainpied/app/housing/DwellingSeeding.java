package fr.plainpied.app.housing;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING;

import fr.plainpied.app.housing.store.Grading;
import fr.plainpied.app.housing.store.StockWriter;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.stock.Stock;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes the stock of a generated territory. For the demonstration; runs as the system.
@Service
public class DwellingSeeding {
    private final DSLContext sql;
    private final Grading grading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DwellingSeeding(DSLContext sql, Grading grading, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.grading = grading;
        this.events = events;
    }

    /// Whether there is a dwelling already, a generated one or another.
    @Transactional(readOnly = true)
    public boolean anyDwelling() {
        return sql.fetchExists(DWELLING);
    }

    /// Writes everything in one transaction, or nothing when a landlord of this territory is there already.
    ///
    /// @param organisations the organisation of each landlord, by [Landlord's
    /// id][fr.plainpied.territory.stock.Landlord]
    /// @return how many dwellings were written
    @Transactional
    public int seed(Territory territory, Map<String, OrganisationId> organisations) {
        Stock stock = territory.stock();
        StockWriter writer = new StockWriter(sql, organisations);
        if (writer.alreadyWritten(stock)) {
            return 0;
        }
        writer.write(
                stock, territory.communes().stream().collect(Collectors.toMap(Commune::code, Function.identity())));
        grading.gradeAll();
        events.publishEvent(new DwellingsImported(stock.dwellings().size(), clock.instant()));
        return stock.dwellings().size();
    }
}
