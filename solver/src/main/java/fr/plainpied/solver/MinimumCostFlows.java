package fr.plainpied.solver;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import fr.plainpied.kernel.assignment.AssignmentProblem;
import fr.plainpied.kernel.assignment.AssignmentSolver;
import fr.plainpied.kernel.assignment.Packing;
import java.util.function.BooleanSupplier;

/// The best plan by the cost-scaling flow of OR-Tools, part after part: the flow of least cost for the first word of
/// the costs, then the least for the second among the flows that are best for the first, and so on. All in whole
/// numbers.
///
/// A flow is best exactly when every arc that would cost more is empty and every arc that would cost less is full, at
/// the prices of the nodes that one best flow gives; so the later words only choose among the arcs at no cost.
final class MinimumCostFlows implements AssignmentSolver {
    /// OR-Tools multiplies a cost by the number of nodes.
    private static final long LARGEST = 1L << 50;

    private final AssignmentSolver otherwise;

    /// @param otherwise for the problems whose costs are beyond the numbers of OR-Tools
    MinimumCostFlows(AssignmentSolver otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public String name() {
        return "ortools";
    }

    @Override
    public Solution solve(AssignmentProblem problem, BooleanSupplier stop) {
        AssignmentProblem pruned = problem.pruned();
        Packing packing = Packing.of(pruned, LARGEST);
        FlowArcs arcs = new FlowArcs(pruned, packing);
        for (int word = 0; word < packing.words(); word++) {
            if (stop.getAsBoolean()) {
                return word == 0 ? otherwise.solve(problem, stop) : new Solution(arcs.chosen(), false);
            }
            if (!solve(arcs, word)) {
                return otherwise.solve(problem, stop);
            }
            arcs.keepTheBest(word);
        }
        return new Solution(arcs.chosen(), true);
    }

    /// @return false when the costs are beyond the numbers of OR-Tools
    private static boolean solve(FlowArcs arcs, int word) {
        MinCostFlow flow = new MinCostFlow();
        int[] numbers = new int[arcs.size()];
        long[] supply = arcs.supply();
        for (int arc = 0; arc < arcs.size(); arc++) {
            numbers[arc] = arcs.isFree(arc)
                    ? flow.addArcWithCapacityAndUnitCost(
                            arcs.from(arc), arcs.to(arc), arcs.capacity(arc), arcs.cost(arc, word))
                    : -1;
        }
        for (int node = 0; node < supply.length; node++) {
            flow.setNodeSupply(node, supply[node]);
        }
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            return false;
        }
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (numbers[arc] >= 0) {
                arcs.use(arc, Math.toIntExact(flow.getFlow(numbers[arc])));
            }
        }
        return true;
    }
}
