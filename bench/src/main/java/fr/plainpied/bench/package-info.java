/// Measures: how many assessments a second the kernel makes (JMH), and how fast the pages of a running application
/// answer. On generated territories of stated sizes, so that anybody can measure again.
@NullMarked
package fr.plainpied.bench;

import org.jspecify.annotations.NullMarked;
