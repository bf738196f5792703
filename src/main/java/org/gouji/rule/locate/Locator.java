package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.form.Equation;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/**
 * Finds for the broken equations of a report which of them are mended together, and how. What follows from the form alone is
 * made once, by the constructor. Immutable, any thread.
 */
public final class Locator {
    /** Repairs listed for a cause. */
    static final int LISTED = 50;

    /** Nodes out of balance beyond which no cell can be named. */
    static final int MOST = 12;

    private final List<Equation> equations;
    private final List<Component> components;
    private final List<Blocks> blocks;
    private final Set<CellId> totals;
    private final Map<CellId, Integer> positions;

    /** A locator for reports on this form. */
    public Locator(FormEdition form) {
        this(form.equations(), form.cells());
    }

    /** {@code order}: the cells in the order of the form. */
    Locator(List<Equation> equations, List<CellId> order) {
        this.equations = List.copyOf(equations);
        List<List<Equation>> groups = Connected.components(equations);
        this.components =
                groups.stream().map(own -> new Component(own, equations)).toList();
        this.blocks = IntStream.range(0, groups.size())
                .mapToObj(i -> new Blocks(components.get(i), groups.get(i), order))
                .toList();
        this.totals = equations.stream().flatMap(e -> e.left().stream()).collect(Collectors.toUnmodifiableSet());
        this.positions = IntStream.range(0, order.size()).boxed().collect(Collectors.toMap(order::get, i -> i));
    }

    /**
     * The causes behind the broken ones among the judged equations.
     *
     * @param judged those whose cells are all known, in the order of the form
     * @param amounts the amounts in the cells; empty where unknown
     */
    public List<Located> locate(List<Equation> judged, Function<CellId, Optional<BigDecimal>> amounts) {
        boolean[] known = marked(judged);
        Ranking ranking = new Ranking(amounts, totals, positions);
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Component component = components.get(i);
            boolean[] own = component.known(known);
            Amounts inside = new Amounts(component.plan().cells(), amounts);
            List<Located> causes = new Causes(component, own, inside, ranking).located();
            located.addAll(causes.isEmpty() ? causes : blocks.get(i).among(causes, own, amounts));
        }
        return located;
    }

    /**
     * The same with equations that an office added.
     *
     * @param own those of them whose cells are all known
     */
    public List<Located> locate(
            List<Equation> judged, List<Equation> own, Function<CellId, Optional<BigDecimal>> amounts) {
        List<Located> ofForm = locate(judged, amounts);
        if (own.isEmpty()) {
            return ofForm;
        }
        Ranking ranking = new Ranking(amounts, totals, positions);
        List<Located> all = new ArrayList<>(ofForm);
        for (List<Equation> joined : OwnEquations.joined(judged, own)) {
            List<Located> inside =
                    all.stream().filter(l -> joined.containsAll(l.broken())).toList();
            all.removeAll(inside);
            all.addAll(new OwnEquations(joined, amounts, ranking).located(inside));
        }
        return all;
    }

    private boolean[] marked(List<Equation> judged) {
        boolean[] marked = new boolean[equations.size()];
        int next = 0;
        for (int i = 0; i < marked.length && next < judged.size(); i++) {
            if (judged.get(next).equals(equations.get(i))) {
                marked[i] = true;
                next++;
            }
        }
        return marked;
    }
}
