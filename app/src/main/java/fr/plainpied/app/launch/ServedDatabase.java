package fr.plainpied.app.launch;

import java.util.Optional;

/// A database as the program uses it: by its owner to migrate, by a role that owns nothing to serve.
///
/// @param owner owns the schemas and migrates them
/// @param application signs in to serve
/// @param applicationRole the role the rows are granted to
/// @param setRole the role the pool takes after it has signed in, when that is not the one that signs in
public record ServedDatabase(Database owner, Database application, String applicationRole, Optional<String> setRole) {}
