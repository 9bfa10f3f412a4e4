package fr.plainpied.app.shared;

import java.util.UUID;

/// Names one account, that is one person who signs in.
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
