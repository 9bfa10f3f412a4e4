package fr.plainpied.app.housing.store;

import static fr.plainpied.app.housing.jooq.Tables.DWELLING;
import static fr.plainpied.app.housing.jooq.Tables.RECORDED_VALUE;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.TableField;

/// A dwelling with where it stands: what its values are said of at each level.
///
/// @param organisation the landlord's
public record Subject(String dwelling, String building, String residence, UUID organisation) {
    String id(Criterion.Scope level) {
        return switch (level) {
            case SITE -> residence;
            case BUILDING -> building;
            case DWELLING, ROOM -> dwelling;
        };
    }

    /// Values said at that level.
    Condition said(Criterion.Scope level) {
        return column(level).eq(id(level));
    }

    /// Values said at any level.
    Condition said() {
        return said(Criterion.Scope.SITE).or(said(Criterion.Scope.BUILDING)).or(said(Criterion.Scope.DWELLING));
    }

    /// Dwellings that a value of that level holds for.
    Condition heldBy(Criterion.Scope level) {
        return switch (level) {
            case SITE -> DWELLING.RESIDENCE_ID.eq(residence);
            case BUILDING -> DWELLING.BUILDING_ID.eq(building);
            case DWELLING, ROOM -> DWELLING.ID.eq(dwelling);
        };
    }

    static TableField<?, String> column(Criterion.Scope level) {
        return switch (level) {
            case SITE -> RECORDED_VALUE.RESIDENCE_ID;
            case BUILDING -> RECORDED_VALUE.BUILDING_ID;
            case DWELLING, ROOM -> RECORDED_VALUE.DWELLING_ID;
        };
    }
}
