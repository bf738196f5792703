package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;

/** The causes among equations that hang together, in one report. Equations go by their number in the component. */
final class Causes {
    private final Component component;
    private final boolean[] known;
    private final Amounts amounts;
    private final Ranking ranking;
    private final boolean[] broken;
    private final boolean[] settled;

    /** {@code known}: the equations all of whose cells are known. */
    Causes(Component component, boolean[] known, Amounts amounts, Ranking ranking) {
        this.component = component;
        this.known = known;
        this.amounts = amounts;
        this.ranking = ranking;
        this.broken = new boolean[component.size()];
        this.settled = new boolean[component.size()];
        for (int i = 0; i < broken.length; i++) {
            broken[i] = known[i] && !amounts.equal(component.left(i), component.right(i));
        }
    }

    /** The causes; the equations that follow from the others join the cause that crosses them. */
    List<Located> located() {
        int[] all = IntStream.range(0, broken.length).filter(i -> broken[i]).toArray();
        if (all.length == 0) {
            return List.of();
        }
        boolean[] judged = new boolean[component.nodes().length];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = known[component.nodes()[i]];
        }
        Optional<Network> network = component.plan().network(judged, amounts);
        if (network.isEmpty() || network.get().unbalanced().length > Locator.MOST) {
            return List.of(
                    new Located(Arrays.stream(all).mapToObj(component::equation).toList(), List.of(), false));
        }
        List<Located> located = new ArrayList<>();
        List<List<Integer>> causes = network.get().unbalanced().length == 0 ? List.of() : Search.causes(network.get());
        for (List<Integer> cause : causes) {
            located.add(mended(network.get(), cause, !all(judged)));
        }
        for (int number : all) {
            if (!settled[number]) {
                located.add(new Located(List.of(component.equation(number)), List.of(), false));
            }
        }
        return located;
    }

    private static boolean all(boolean[] marks) {
        for (boolean mark : marks) {
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    /** {@code loose}: some equations are not judged, so that the implied ones no longer follow from the others. */
    private Located mended(Network network, List<Integer> cause, boolean loose) {
        List<Integer> own = new ArrayList<>();
        cause.forEach(node -> own.add(component.nodes()[node]));
        int[] implied = component.implied();
        for (int i = 0; i < implied.length; i++) {
            if (broken[implied[i]] && !settled[implied[i]] && crosses(component.sides(i), network, cause)) {
                own.add(implied[i]);
            }
        }
        own.forEach(number -> settled[number] = true);
        Network only = network.only(cause);
        Search search = new Search(only);
        List<Repair> sound = ranking.rank(search.repairs(), only);
        if (loose) {
            sound = sound.stream()
                    .filter(r -> Arrays.stream(implied).allMatch(e -> keeps(e, own.contains(e), r)))
                    .toList();
        }
        boolean more = sound.size() > Locator.LISTED || search.cut() && !sound.isEmpty();
        return new Located(
                own.stream().map(component::equation).toList(),
                sound.subList(0, Math.min(Locator.LISTED, sound.size())),
                more);
    }

    /** Whether a cause pushes its imbalance through the cells of an implied equation. */
    private static boolean crosses(int[] side, Network network, List<Integer> cause) {
        Map<Integer, Long> sums = new HashMap<>();
        cause.forEach(v -> sums.merge(side[v], network.imbalance()[v], Long::sum));
        return sums.values().stream().anyMatch(sum -> sum != 0);
    }

    /** Whether a repair mends an implied equation that is its own, or leaves another one as it is. */
    private boolean keeps(int implied, boolean own, Repair repair) {
        if (!known[implied]) {
            return true;
        }
        BigDecimal change = BigDecimal.ZERO;
        for (Change c : repair.changes()) {
            BigDecimal delta = new BigDecimal(c.to()).subtract(new BigDecimal(c.from()));
            change = change.add(component.equation(implied).left().contains(c.cell()) ? delta : BigDecimal.ZERO)
                    .subtract(component.equation(implied).right().contains(c.cell()) ? delta : BigDecimal.ZERO);
        }
        BigDecimal before = own
                ? amounts.exactSum(component.left(implied)).subtract(amounts.exactSum(component.right(implied)))
                : BigDecimal.ZERO;
        return before.add(change).signum() == 0;
    }
}
