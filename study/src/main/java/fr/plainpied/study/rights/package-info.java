/// What the tenants of a territory are probably entitled to and do not claim: drawn tenants, exact benefits, published
/// shares of people who do not claim. An estimate, with its margin and its assumptions.
@NullMarked
package fr.plainpied.study.rights;

import org.jspecify.annotations.NullMarked;
