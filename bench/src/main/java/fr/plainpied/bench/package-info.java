/// Measures of the kernel with JMH, on generated territories of stated sizes.
@NullMarked
package fr.plainpied.bench;

import org.jspecify.annotations.NullMarked;
