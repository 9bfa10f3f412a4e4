package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.table.Cell;
import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The columns of the register of social rental dwellings (RPLS, order of 5 January 2010) that say what the contract
/// also asks, and how their codes are read. A code that does not decide is unknown, and unknown excludes nobody.
///
/// In this order, a column stands in where the ones before it said nothing: the landlord's own identifier before the
/// register's, the ceiling agreed with the State (CUS) before the first loan.
enum RplsColumn {
    IDENT_INT("dwelling_id"),
    IDENT_REP("dwelling_id"),
    DEPCOM("commune"),
    NBPIECE("rooms"),
    SURFHAB("area_m2"),
    CUS("financing"),
    FINAN("financing"),
    LOYERPRINC("rent_eur"),
    CONTRESLOG("reservation"),
    ETAGE("storey"),
    RS("landlord"),
    COMPLGEO("residence");

    /// Columns of the register that the contract has no use for. `PMR` is among them: its codes are published nowhere.
    static final Set<String> UNUSED = Set.of(
            "DROIT",
            "CODEPOSTAL",
            "LIBCOM",
            "NUMVOIE",
            "INDREP",
            "TYPVOIE",
            "NOMVOIE",
            "NUMAPPT",
            "NUMBOITE",
            "ESC",
            "COULOIR",
            "COMPLIDENT",
            "ENTREE",
            "BAT",
            "IMMEU",
            "LIEUDIT",
            "QPV",
            "TYPECONST",
            "CONSTRUCT",
            "LOCAT",
            "PATRIMOINE",
            "ORIGINE",
            "RSEXPRO",
            "SIRETEXPRO",
            "FINANAUTRE",
            "CONV",
            "NUMCONV",
            "DATCONV",
            "SORTIEPATRIM",
            "OLDLOGT",
            "NEWLOGT",
            "MODE",
            "BAIL",
            "MODESURF",
            "SURFMODE",
            "LOYERACC",
            "CONTRIB",
            "DPEDATE",
            "DPEENERGIE",
            "DPESERRE",
            "SRU_EXPIR",
            "SRU_ALINEA",
            "IDENTGES",
            "CODSEGPATRIM",
            "LIBSEGPATRIM",
            "LOYERMAXAPL",
            "LOYERMAXCUS",
            "QUALACQ",
            "MISCOMMERCIAL",
            "PRIXVENTE",
            "PRODFIN",
            "REMLOCDATE",
            "PMR",
            "DATMISEVENTE",
            "DATVEFFECT",
            "DATE_DEP_DERLOCAT",
            "DPE_CONSO_ENER",
            "DPE_CONSO_GES",
            "DPE_NUM_REF",
            "IDENT_FISCAL",
            "IDENT_ORG",
            "CAT_ORG",
            "SIRET",
            "DEP",
            "DEP_CODE",
            "LIBDEP",
            "REG",
            "REG_CODE",
            "LIBREG",
            "EPCI",
            "LIBEPCI",
            "PLG_IRIS",
            "X",
            "Y",
            "DUREE_VACANCE",
            "AGE",
            "LOYMOY",
            "FINAN_CUS",
            "MES_SANSCUMUL");

    /// 10 and 11 are the very social loans before PLAI, 12 and 52 the ordinary ones whose ceilings are those of PLUS.
    private static final Map<String, Financing> LOANS = Map.of(
            "10", Financing.PLAI,
            "11", Financing.PLAI,
            "12", Financing.PLUS,
            "13", Financing.PLUS,
            "14", Financing.PLS,
            "52", Financing.PLUS);

    private static final Map<String, Financing> CEILINGS =
            Map.of("11", Financing.PLAI, "13", Financing.PLUS, "14", Financing.PLS);

    private static final Map<String, Reservation> HOLDERS = Map.of(
            "1", Reservation.STATE,
            "2", Reservation.STATE,
            "3", Reservation.ACTION_LOGEMENT,
            "4", Reservation.LOCAL_AUTHORITY,
            "5", Reservation.STATE,
            "6", Reservation.OTHER,
            "7", Reservation.NONE);

    private static final Set<String> GROUND_FLOOR = Set.of("RC", "RDC", "RD", "R", "RJ");
    private static final String NO_RENT = "9999";
    private static final String NO_AREA = "999";

    private final String target;

    RplsColumn(String target) {
        this.target = target;
    }

    /// The column of the contract that says the same.
    String target() {
        return target;
    }

    /// @param cell of that column, not empty
    void read(Cell cell, DwellingDraft draft, Catalogue catalogue) {
        String code = cell.raw().toUpperCase(Locale.ROOT);
        switch (this) {
            case IDENT_INT, IDENT_REP -> draft.id(cell.text(DwellingField.MOST_ID));
            case DEPCOM -> DwellingField.COMMUNE.read(cell, draft);
            case NBPIECE -> knownNumber(DwellingField.ROOMS, cell, draft, "");
            case SURFHAB -> knownNumber(DwellingField.AREA_M2, cell, draft, NO_AREA);
            case CUS -> draft.financing(Optional.ofNullable(CEILINGS.get(code)));
            case FINAN -> draft.financing(Optional.ofNullable(LOANS.get(code)));
            case LOYERPRINC -> knownNumber(DwellingField.RENT_EUR, cell, draft, NO_RENT);
            case CONTRESLOG -> draft.reservation(Optional.ofNullable(HOLDERS.get(code)));
            case ETAGE -> storey(cell, code, draft, catalogue);
            case RS -> DwellingField.LANDLORD.read(cell, draft);
            case COMPLGEO -> DwellingField.RESIDENCE.read(cell, draft);
        }
    }

    /// Zero is how the register writes that there is nothing to say.
    private static void knownNumber(DwellingField field, Cell cell, DwellingDraft draft, String notApplicable) {
        String text = cell.raw();
        if (!text.equals(notApplicable) && !text.matches("0+")) {
            field.read(cell, draft);
        }
    }

    /// A text of two characters that landlords fill as they like: what is not a storey is said, then unknown.
    private static void storey(Cell cell, String code, DwellingDraft draft, Catalogue catalogue) {
        if (GROUND_FLOOR.contains(code)) {
            draft.value(catalogue.criterion("storey"), OptionalInt.of(0));
        } else if (code.matches("-?[0-9]{1,2}")) {
            draft.value(catalogue.criterion("storey"), cell.value(catalogue.criterion("storey")));
        } else {
            cell.warn("rpls.storey", Map.of("word", cell.raw()));
        }
    }

    /// The smaller, the earlier it is read.
    static int rank(RplsColumn column) {
        return List.of(values()).indexOf(column);
    }

    /// The column of that name, whatever its case.
    static Optional<RplsColumn> named(String header) {
        return List.of(values()).stream()
                .filter(column -> column.name().equalsIgnoreCase(header))
                .findFirst();
    }
}
