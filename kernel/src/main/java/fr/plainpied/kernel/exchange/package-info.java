/// Exchanges: tenants whose home does not suit them move into each other's homes, in cycles, or after one another in
/// chains that a vacancy starts. [Exchange] is the door, [ExchangeSolver] the place where a solver is plugged in,
/// [Packer] the one that is always there. The structure is that of kidney exchange, where pairs of a patient and a
/// donor take the place of tenants and their homes (Roth, Sönmez and Ünver, 2004; Abraham, Blum and Sandholm, 2007).
@NullMarked
package fr.plainpied.kernel.exchange;

import org.jspecify.annotations.NullMarked;
