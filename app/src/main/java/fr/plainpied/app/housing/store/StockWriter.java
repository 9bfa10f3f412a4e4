package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.ADAPTABILITY_SURVEY;
import static fr.plainpied.app.housing.jooq.Tables.BUILDING;
import static fr.plainpied.app.housing.jooq.Tables.DWELLING;
import static fr.plainpied.app.housing.jooq.Tables.LANDLORD;
import static fr.plainpied.app.housing.jooq.Tables.RESIDENCE;
import static fr.plainpied.app.housing.jooq.Tables.SURVEYED_WORK;

import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.stock.AdaptabilitySurvey;
import fr.plainpied.territory.stock.Building;
import fr.plainpied.territory.stock.Landlord;
import fr.plainpied.territory.stock.Residence;
import fr.plainpied.territory.stock.Stock;
import fr.plainpied.territory.stock.StockDwelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes a generated stock, table by table.
public final class StockWriter {
    private final DSLContext sql;
    private final Map<String, OrganisationId> organisations;

    /// @param organisations the organisation of each landlord, by its id
    public StockWriter(DSLContext sql, Map<String, OrganisationId> organisations) {
        this.sql = sql;
        this.organisations = Map.copyOf(organisations);
    }

    /// Whether a landlord of this stock is there already.
    public boolean alreadyWritten(Stock stock) {
        return sql.fetchExists(
                LANDLORD,
                LANDLORD.CODE.in(stock.landlords().stream().map(Landlord::id).toList()));
    }

    /// @param communes by INSEE code
    public void write(Stock stock, Map<String, Commune> communes) {
        writeLandlords(stock.landlords());
        writeResidences(stock.residences(), communes);
        writeBuildings(stock.buildings());
        writeDwellings(stock.dwellings());
        new ValueWriter(sql, this::owner).write(stock);
        List<StockDwelling> surveyed = stock.dwellings().stream()
                .filter(dwelling -> dwelling.survey().isPresent())
                .toList();
        writeSurveys(surveyed);
        writeWorks(surveyed);
    }

    private UUID owner(Residence residence) {
        return owner(residence.landlord());
    }

    private UUID owner(Landlord landlord) {
        OrganisationId organisation = organisations.get(landlord.id());
        if (organisation == null) {
            throw new IllegalArgumentException(
                    "The landlord %s (%s) has no organisation. Name one for each landlord of the stock."
                            .formatted(landlord.id(), landlord.name()));
        }
        return organisation.value();
    }

    private void writeLandlords(List<Landlord> landlords) {
        new ColumnInsert<Landlord>(LANDLORD)
                .put(LANDLORD.ORGANISATION_ID, this::owner)
                .put(LANDLORD.CODE, Landlord::id)
                .put(LANDLORD.NAME, Landlord::name)
                .insert(sql, landlords);
    }

    private void writeResidences(List<Residence> residences, Map<String, Commune> communes) {
        new ColumnInsert<Residence>(RESIDENCE)
                .put(RESIDENCE.ID, Residence::id)
                .put(RESIDENCE.ORGANISATION_ID, this::owner)
                .put(RESIDENCE.NAME, Residence::name)
                .put(RESIDENCE.ADDRESS, Residence::address)
                .put(
                        RESIDENCE.POSTCODE,
                        residence -> commune(communes, residence).postcode())
                .put(RESIDENCE.COMMUNE, Residence::commune)
                .put(
                        RESIDENCE.COMMUNE_NAME,
                        residence -> commune(communes, residence).name())
                .put(RESIDENCE.PRIORITY_DISTRICT, Residence::priorityDistrict)
                .put(RESIDENCE.LONGITUDE, residence -> residence.position().longitude())
                .put(RESIDENCE.LATITUDE, residence -> residence.position().latitude())
                .put(RESIDENCE.BUILT_IN, Residence::builtIn)
                .put(
                        RESIDENCE.SEARCH,
                        residence -> SearchWords.plain("%s %s %s"
                                .formatted(
                                        residence.name(),
                                        residence.address(),
                                        commune(communes, residence).name())))
                .insert(sql, residences);
    }

    private static Commune commune(Map<String, Commune> communes, Residence residence) {
        return Optional.ofNullable(communes.get(residence.commune()))
                .orElseThrow(
                        () -> new IllegalArgumentException("The commune %s of the residence %s is not in the territory."
                                .formatted(residence.commune(), residence.id())));
    }

    private void writeBuildings(List<Building> buildings) {
        new ColumnInsert<Building>(BUILDING)
                .put(BUILDING.ID, Building::id)
                .put(BUILDING.ORGANISATION_ID, building -> owner(building.residence()))
                .put(BUILDING.RESIDENCE_ID, building -> building.residence().id())
                .put(BUILDING.ENTRANCE, Building::entrance)
                .put(BUILDING.HOUSE, Building::house)
                .put(BUILDING.STOREYS, Building::storeys)
                .insert(sql, buildings);
    }

    private void writeDwellings(List<StockDwelling> dwellings) {
        terms(new ColumnInsert<StockDwelling>(DWELLING))
                .put(DWELLING.ID, StockDwelling::id)
                .put(
                        DWELLING.ORGANISATION_ID,
                        dwelling -> owner(dwelling.building().residence()))
                .put(
                        DWELLING.RESIDENCE_ID,
                        dwelling -> dwelling.building().residence().id())
                .put(DWELLING.BUILDING_ID, dwelling -> dwelling.building().id())
                .put(DWELLING.DOOR, StockDwelling::number)
                .put(DWELLING.STOREY, StockDwelling::storey)
                .put(
                        DWELLING.OCCUPANCY,
                        dwelling ->
                                Occupancy.valueOf(dwelling.occupancy().name()).code())
                .put(DWELLING.CLASS, dwelling -> "G")
                .put(DWELLING.BEST_CLASS, dwelling -> "A")
                .put(DWELLING.WORST_CLASS, dwelling -> "F")
                .put(DWELLING.KNOWN_VALUES, dwelling -> 0)
                .insert(sql, dwellings);
    }

    private static ColumnInsert<StockDwelling> terms(ColumnInsert<StockDwelling> dwellings) {
        return dwellings
                .put(DWELLING.ROOMS, dwelling -> number(dwelling.terms().rooms()))
                .put(
                        DWELLING.LIVING_AREA_DM2,
                        dwelling -> number(dwelling.terms().livingAreaDm2()))
                .put(DWELLING.FINANCING, dwelling -> name(dwelling.terms().financing()))
                .put(DWELLING.ZONE, dwelling -> name(dwelling.terms().zone()))
                .put(DWELLING.RENT_CENTS, dwelling -> cents(dwelling.terms().rent()))
                .put(DWELLING.CHARGES_CENTS, dwelling -> cents(dwelling.terms().charges()))
                .put(DWELLING.RESERVATION, dwelling -> name(dwelling.terms().reservation()))
                .put(
                        DWELLING.AVAILABLE_FROM,
                        dwelling -> dwelling.terms().availableFrom().orElse(null));
    }

    private void writeSurveys(List<StockDwelling> dwellings) {
        new ColumnInsert<StockDwelling>(ADAPTABILITY_SURVEY)
                .put(ADAPTABILITY_SURVEY.DWELLING_ID, StockDwelling::id)
                .put(
                        ADAPTABILITY_SURVEY.ORGANISATION_ID,
                        dwelling -> owner(dwelling.building().residence()))
                .put(
                        ADAPTABILITY_SURVEY.SURVEYED_ON,
                        dwelling ->
                                dwelling.survey().map(AdaptabilitySurvey::date).orElse(null))
                .put(
                        ADAPTABILITY_SURVEY.AUTHOR,
                        dwelling -> dwelling.survey()
                                .map(AdaptabilitySurvey::author)
                                .orElse(null))
                .insert(sql, dwellings);
    }

    private record Finding(StockDwelling dwelling, String work, Adaptability.SurveyedWork found) {}

    private void writeWorks(List<StockDwelling> dwellings) {
        List<Finding> findings = dwellings.stream()
                .flatMap(dwelling -> dwelling.survey().stream()
                        .flatMap(survey -> survey.findings().surveyed().entrySet().stream())
                        .map(entry -> new Finding(dwelling, entry.getKey(), entry.getValue())))
                .toList();
        new ColumnInsert<Finding>(SURVEYED_WORK)
                .put(SURVEYED_WORK.DWELLING_ID, finding -> finding.dwelling().id())
                .put(
                        SURVEYED_WORK.ORGANISATION_ID,
                        finding -> owner(finding.dwelling().building().residence()))
                .put(SURVEYED_WORK.WORK, Finding::work)
                .put(SURVEYED_WORK.POSSIBLE, finding -> finding.found().possible())
                .put(SURVEYED_WORK.COST_CENTS, finding -> cents(finding.found().cost()))
                .put(SURVEYED_WORK.WEEKS, finding -> number(finding.found().weeks()))
                .insert(sql, findings);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private static @Nullable Long cents(Optional<Money> amount) {
        return amount.map(Money::cents).orElse(null);
    }

    private static @Nullable String name(Optional<? extends Enum<?>> code) {
        return code.map(Enum::name).orElse(null);
    }
}
