package fr.plainpied.app.needs;

import static fr.plainpied.app.needs.jooq.Tables.REQUEST;

import fr.plainpied.app.needs.jooq.Tables;
import fr.plainpied.app.needs.jooq.tables.records.DisplayNameRecord;
import fr.plainpied.app.needs.jooq.tables.records.HouseholdFileRecord;
import fr.plainpied.app.needs.jooq.tables.records.PersonFileRecord;
import fr.plainpied.app.needs.jooq.tables.records.PersonRecord;
import fr.plainpied.app.needs.jooq.tables.records.RequestRecord;
import fr.plainpied.app.needs.jooq.tables.records.RequirementRecord;
import fr.plainpied.app.needs.jooq.tables.records.SituationRecord;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.demand.Demand;
import fr.plainpied.territory.demand.DisplayName;
import fr.plainpied.territory.demand.Organisation;
import fr.plainpied.territory.demand.PendingRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fills the module with an invented demand. Runs as the system.
@Service
public class DemandSeeding {
    private final DSLContext sql;
    private final Clock clock;

    DemandSeeding(DSLContext sql, ObjectProvider<Clock> clock) {
        this.sql = sql;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    /// Writes the whole demand, or nothing when requests are there already.
    ///
    /// @param organisations the account side of an invented organisation
    /// @return how many requests were written
    @Transactional
    public int seed(Demand demand, Function<Organisation, OrganisationId> organisations) {
        if (sql.fetchExists(REQUEST)) {
            return 0;
        }
        Rows rows = new Rows(OffsetDateTime.now(clock));
        demand.requests().forEach(pending -> rows.add(pending, organisations));
        demand.names().forEach(rows::add);
        for (List<? extends TableRecord<?>> batch : rows.batches()) {
            sql.batchInsert(batch).execute();
        }
        return demand.requests().size();
    }

    /// The rows of every table, in the order of their references.
    private static final class Rows {
        private final OffsetDateTime now;
        private final List<RequestRecord> requests = new ArrayList<>();
        private final List<HouseholdFileRecord> files = new ArrayList<>();
        private final List<PersonRecord> persons = new ArrayList<>();
        private final List<PersonFileRecord> personFiles = new ArrayList<>();
        private final List<SituationRecord> situations = new ArrayList<>();
        private final List<RequirementRecord> lines = new ArrayList<>();
        private final List<DisplayNameRecord> names = new ArrayList<>();

        Rows(OffsetDateTime now) {
            this.now = now;
        }

        List<List<? extends TableRecord<?>>> batches() {
            return List.of(requests, files, persons, personFiles, situations, lines, names);
        }

        void add(PendingRequest pending, Function<Organisation, OrganisationId> organisations) {
            HousingRequest request = pending.request();
            RequestRecord row = RequestColumns.of(request);
            pending.accompaniedBy()
                    .ifPresent(organisation -> row.setOrganisationId(
                            organisations.apply(organisation).value()));
            requests.add(row);
            HouseholdFileRecord file = Tables.HOUSEHOLD_FILE.newRecord();
            file.setRequestId(request.id());
            request.taxIncome().map(Money::cents).ifPresent(file::setTaxIncomeCents);
            request.resourcesMonth().map(Money::cents).ifPresent(file::setResourcesMonthCents);
            file.setYoungCouple(request.youngCouple());
            file.setHomeCommune(pending.homeCommune());
            file.setTransfer(pending.transfer());
            file.setMotive(pending.motive().name().toLowerCase(Locale.ROOT));
            files.add(file);
            for (int rank = 0; rank < request.household().size(); rank++) {
                person(request.id(), request.household().get(rank), rank);
            }
        }

        private void person(String request, Person person, int rank) {
            PersonRecord row = Tables.PERSON.newRecord();
            row.setRequestId(request);
            row.setId(person.id());
            row.setRank(rank);
            row.setRole(person.role().code());
            persons.add(row);
            PersonFileRecord file = Tables.PERSON_FILE.newRecord();
            file.setRequestId(request);
            file.setPersonId(person.id());
            person.birthYear().ifPresent(file::setBirthYear);
            file.setRecognisedDisability(person.recognisedDisability());
            person.transferSide()
                    .ifPresent(side -> file.setTransferSide(side.name().toLowerCase(Locale.ROOT)));
            personFiles.add(file);
            for (int at = 0; at < person.situations().size(); at++) {
                situation(request, person.id(), person.situations().get(at), at);
            }
            for (int at = 0; at < person.requirements().size(); at++) {
                line(new PersonKey(request, person.id()), person.requirements().get(at), at);
            }
        }

        private void situation(String request, String person, Situation situation, int rank) {
            SituationRecord row = Tables.SITUATION.newRecord();
            row.setRequestId(request);
            row.setPersonId(person);
            row.setRank(rank);
            row.setCode(situation.code());
            situations.add(row);
        }

        private void line(PersonKey person, Requirement line, int rank) {
            RequirementRecord row = Tables.REQUIREMENT.newRecord();
            LineColumns.fill(row, person, line, rank);
            row.setBegunAt(now);
            lines.add(row);
        }

        void add(DisplayName name) {
            DisplayNameRecord row = Tables.DISPLAY_NAME.newRecord();
            row.setRequestId(name.request());
            row.setPersonId(name.person());
            row.setFirstName(name.firstName());
            row.setSurname(name.surname());
            row.setFolded(Folded.of(name.full()));
            names.add(row);
        }
    }
}
