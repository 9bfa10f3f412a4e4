/// What happens in the simulated year whatever the rule: homes that become free, households that come and go, what is
/// known of the homes and what is true. Every draw has a key of its own, so that all rules meet the same events.
@NullMarked
package fr.plainpied.study.year;

import org.jspecify.annotations.NullMarked;
