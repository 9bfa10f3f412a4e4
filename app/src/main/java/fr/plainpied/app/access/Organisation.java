package fr.plainpied.app.access;

import fr.plainpied.app.shared.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// An organisation of the territory.
///
/// @param code unique among those of its kind, as files name it
/// @param name as people know it
public record Organisation(OrganisationId id, OrganisationKind kind, String code, String name) {
    /// The id that the organisation of a code has in every installation.
    public static OrganisationId idOf(OrganisationKind kind, String code) {
        String name = "organisation:" + kind.code() + ":" + code;
        return new OrganisationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
