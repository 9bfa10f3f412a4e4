/// JSON written as it comes, in memory that does not grow: what the writers of requests and of answers share.
@NullMarked
package fr.plainpied.formats.json;

import org.jspecify.annotations.NullMarked;
