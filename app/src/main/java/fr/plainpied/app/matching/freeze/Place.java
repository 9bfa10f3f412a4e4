package fr.plainpied.app.matching.freeze;

import fr.plainpied.kernel.explain.Verdict;
import java.math.BigDecimal;

/// A request in a frozen ranking, as the answer has it.
///
/// @param rank from 1
/// @param costLow of the works, in euros
/// @param costHigh of the works, in euros
/// @param coverage from 0 to 1
public record Place(
        int rank,
        String request,
        boolean proposable,
        Verdict verdict,
        BigDecimal costLow,
        BigDecimal costHigh,
        double coverage,
        int scarcity) {}
