package fr.plainpied.app.matching.freeze;

import static fr.plainpied.app.matching.jooq.Tables.FROZEN_FILE;
import static fr.plainpied.app.matching.jooq.Tables.FROZEN_RANKING;

import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.jooq.tables.records.FrozenRankingRecord;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.frozen.FrozenFile;
import fr.plainpied.formats.frozen.FrozenRanking;
import fr.plainpied.formats.frozen.FrozenSetting;
import fr.plainpied.formats.frozen.Since;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Freezes rankings of the dwellings of the reader's own organisation, and opens them again. Nothing kept is ever
/// changed: the database refuses it.
///
/// Never call it inside a transaction: it begins its own.
@Service
public class FrozenRankings {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Dwellings dwellings;
    private final Requests requests;
    private final Clock clock;

    FrozenRankings(
            DSLContext sql, TransactionTemplate transaction, Dwellings dwellings, Requests requests, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.dwellings = dwellings;
        this.requests = requests;
        this.clock = clock;
    }

    /// Whether whoever acts may freeze a ranking of a dwelling they see.
    public static boolean mayFreeze() {
        Actor actor = CurrentActor.get();
        return actor.role() == Role.ALLOCATION_OFFICER && actor.organisation().isPresent();
    }

    /// Ranks every request for the dwelling today and keeps it all; empty when the actor may not.
    ///
    /// @param horizon in years
    public Optional<UUID> freeze(String dwelling, int horizon, long seed) {
        Optional<OrganisationId> organisation =
                CurrentActor.get().organisation().filter(own -> mayFreeze());
        Optional<DwellingSheet> sheet = dwellings.sheet(dwelling);
        if (organisation.isEmpty() || sheet.isEmpty()) {
            return Optional.empty();
        }
        FrozenSetting setting = FrozenSetting.current(LocalDate.now(clock), seed, horizon, Locale.FRENCH, false);
        FrozenRanking frozen = FrozenRanking.freeze(
                setting, List.of(FrozenInputs.row(sheet.get())), everyRequest(), FrozenInputs.sources(sheet.get()));
        return Optional.of(keep(dwelling, organisation.get(), frozen));
    }

    /// In the order of their ids, so that the same requests give the same bytes.
    private List<HousingRequest> everyRequest() {
        return requests.forMatching().stream()
                .sorted(Comparator.comparing(HousingRequest::id))
                .toList();
    }

    private UUID keep(String dwelling, OrganisationId organisation, FrozenRanking frozen) {
        UUID id = UUID.randomUUID();
        FrozenSetting setting = frozen.setting();
        FrozenRankingRecord row = FROZEN_RANKING.newRecord();
        row.setId(id);
        row.setOrganisationId(organisation.value());
        row.setDwellingId(dwelling);
        row.setFrozenAt(clock.instant().atOffset(ZoneOffset.UTC));
        CurrentActor.get().account().map(AccountId::value).ifPresent(row::setFrozenBy);
        row.setEdition(setting.match().edition());
        row.setRankedOn(setting.match().date());
        row.setHorizon(setting.match().horizon());
        row.setSeed(setting.match().seed());
        row.setCompared(frozen.requests().size());
        row.setCatalogueSha256(setting.catalogue().hex());
        row.setCeilingsSha256(setting.ceilings().hex());
        row.setAnswerSha256(fingerprint(frozen));
        byte[] archive = archive(frozen);
        transaction.executeWithoutResult(begun -> {
            sql.insertInto(FROZEN_RANKING).set(row).execute();
            sql.insertInto(FROZEN_FILE)
                    .set(FROZEN_FILE.RANKING_ID, id)
                    .set(FROZEN_FILE.ARCHIVE, archive)
                    .execute();
        });
        return id;
    }

    private static String fingerprint(FrozenRanking frozen) {
        return Fingerprint.of(List.of(frozen.answer().getBytes(StandardCharsets.UTF_8)))
                .hex();
    }

    private static byte[] archive(FrozenRanking frozen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FrozenFile.write(frozen, bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    /// Those of a dwelling that the actor may see, the last frozen first.
    public List<FrozenSummary> of(String dwelling) {
        return Objects.requireNonNull(transaction.execute(begun -> sql.selectFrom(FROZEN_RANKING)
                .where(FROZEN_RANKING.DWELLING_ID.eq(dwelling))
                .orderBy(FROZEN_RANKING.FROZEN_AT.desc(), FROZEN_RANKING.ID)
                .fetch(FrozenRankings::summary)));
    }

    /// One of a dwelling, opened; empty when there is none the actor may see.
    public Optional<Kept> open(String dwelling, UUID id) {
        return of(dwelling).stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .map(this::open);
    }

    private Kept open(FrozenSummary summary) {
        byte[] archive = CurrentActor.callAs(
                Actor.system(),
                () -> Objects.requireNonNull(transaction.execute(begun -> sql.selectFrom(FROZEN_FILE)
                        .where(FROZEN_FILE.RANKING_ID.eq(summary.id()))
                        .fetchSingle()
                        .getArchive())));
        Faults faults = new Faults();
        FrozenRanking frozen;
        try {
            frozen = new FrozenFile(Catalogue.current(), Limits.USUAL)
                    .read(Source.of(summary.id() + ".zip", archive), faults)
                    .orElseThrow(() -> new IllegalStateException(
                            "The frozen ranking %s cannot be read again.".formatted(summary.id())));
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return new Kept(summary, frozen, FrozenInputs.places(frozen.answer()));
    }

    /// Compares with what is known today. The day of the ranking stays what it was.
    public Since since(Kept kept) {
        return kept.frozen()
                .since(
                        dwellings.sheet(kept.summary().dwelling()).stream()
                                .map(FrozenInputs::row)
                                .toList(),
                        everyRequest());
    }

    private static FrozenSummary summary(FrozenRankingRecord row) {
        return new FrozenSummary(
                row.getId(),
                row.getDwellingId(),
                row.getFrozenAt().toInstant(),
                new MatchSetting(row.getEdition(), row.getRankedOn(), row.getSeed(), row.getHorizon()),
                row.getCompared(),
                row.getAnswerSha256());
    }
}
