package fr.plainpied.cli;

import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import java.util.List;
import java.util.Optional;

/// A plan and, when they were asked for, the households that it proposes no home.
record DraftedPlan(Allocation allocation, Optional<List<PassedOverHousehold>> passedOver) {}
