package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Candidate;
import java.util.Optional;

/// A household that a plan proposes no home, and the home that comes nearest to it.
///
/// @param nearest the pair; its explanation tells what keeps the two apart
/// @param standing where it stands for that home, which would suit; empty when none of the homes suits
public record PassedOverHousehold(Candidate nearest, Optional<Standing> standing) {}
