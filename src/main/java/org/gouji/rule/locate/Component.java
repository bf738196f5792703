package org.gouji.rule.locate;

import java.util.List;
import org.gouji.form.Equation;

/** Equations that hang together by the cells they share, and what follows from them alone. Immutable. */
final class Component {
    private final List<Equation> equations;
    private final NetworkPlan plan;
    private final int[] numbers;
    private final int[] nodes;
    private final int[] implied;
    private final int[][] left;
    private final int[][] right;
    private final int[][] sides;

    /** {@code all}: the equations of the form, these among them. */
    Component(List<Equation> equations, List<Equation> all) {
        this.equations = List.copyOf(equations);
        numbers = equations.stream().mapToInt(all::indexOf).toArray();
        List<Equation> follow = Connected.implied(equations);
        nodes = numbers(follow, false);
        implied = numbers(follow, true);
        List<Equation> others =
                equations.stream().filter(e -> !follow.contains(e)).toList();
        plan = new NetworkPlan(others);
        left = equations.stream().map(e -> plan.positions(e.left())).toArray(int[][]::new);
        right = equations.stream().map(e -> plan.positions(e.right())).toArray(int[][]::new);
        sides = follow.stream().map(e -> Connected.sides(others, e.cells())).toArray(int[][]::new);
    }

    private int[] numbers(List<Equation> follow, boolean wanted) {
        return java.util.stream.IntStream.range(0, equations.size())
                .filter(i -> follow.contains(equations.get(i)) == wanted)
                .toArray();
    }

    /** The equation of this number. */
    Equation equation(int number) {
        return equations.get(number);
    }

    /** Some of the equations in their order. */
    List<Equation> ordered(List<Equation> some) {
        return equations.stream().filter(some::contains).toList();
    }

    int size() {
        return equations.size();
    }

    /** How the equations that do not follow from the others make a network. */
    NetworkPlan plan() {
        return plan;
    }

    /** Numbers of the equations that are the nodes of the network, in its order. */
    int[] nodes() {
        return nodes;
    }

    /** Numbers of the equations that follow from the others. */
    int[] implied() {
        return implied;
    }

    /** For each node the side it is on once the cells of implied equation {@code i} of {@link #implied()} are cut. */
    int[] sides(int i) {
        return sides[i];
    }

    /** The stated total of an equation, as cells of the plan. */
    int[] left(int number) {
        return left[number];
    }

    /** The addends of an equation, as cells of the plan. */
    int[] right(int number) {
        return right[number];
    }

    /** Which of its equations are marked among all of the form. */
    boolean[] known(boolean[] all) {
        boolean[] known = new boolean[numbers.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = all[numbers[i]];
        }
        return known;
    }
}
