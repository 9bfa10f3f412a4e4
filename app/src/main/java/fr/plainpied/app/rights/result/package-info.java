/// What is said of each right once the answers are in: rights already received, rights that come before others, and the
/// explanation of each amount.
@NullMarked
package fr.plainpied.app.rights.result;

import org.jspecify.annotations.NullMarked;
