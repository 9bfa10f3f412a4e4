package fr.plainpied.app.shared;

import java.util.UUID;

/// Names one organisation: a landlord, an association, a local authority, a care service.
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
