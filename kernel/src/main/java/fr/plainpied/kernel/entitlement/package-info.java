/// What a household is entitled to: eleven benefits by the letter of the law, from dated parameters and answers that
/// are given, given as none, or not yet asked. Every amount can say how it was reached, down to each legal text.
///
/// Amounts are whole millionths of a euro inside ([Amount]), rates whole millionths; the legal roundings are written
/// where the law writes them.
@NullMarked
package fr.plainpied.kernel.entitlement;

import org.jspecify.annotations.NullMarked;
