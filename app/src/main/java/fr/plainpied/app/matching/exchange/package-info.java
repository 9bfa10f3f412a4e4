/// Exchanges between tenants who want to move: the homes of one landlord, cycles and chains looked for in the
/// background, each told home by home, with what a withdrawal would change. Nothing is decided. The territory's officer
/// sees counts only.
@NullMarked
package fr.plainpied.app.matching.exchange;

import org.jspecify.annotations.NullMarked;
