/// Situations in the public YAML test format of benefit simulators: read with line and column faults, worked out, and
/// compared with what they expect.
@NullMarked
package fr.plainpied.formats.situations;

import org.jspecify.annotations.NullMarked;
