package org.gouji.rule.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.form.Equation;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;

/** The locator against trying everything, on a small table of the same shape. */
class LocatorTest {
    private static final int MOST = 4;

    @Property(tries = 150)
    void findsExactlyTheSmallestRepairs(
            @ForAll @Size(18) List<@IntRange(max = 3) Integer> noise,
            @ForAll @IntRange(max = 3) int wrong,
            @ForAll @Size(3) List<@IntRange(max = 17) Integer> where,
            @ForAll @Size(3) List<@IntRange(max = 7) Integer> what) {
        Map<CellId, Long> values = sound(noise);
        for (int i = 0; i < wrong; i++) {
            values.put(SmallTable.cells().get(where.get(i)), (long) what.get(i));
        }
        compare(values);
    }

    /** Tables of pure noise: many contradictions, little room above 0. */
    @Property(tries = 30)
    void findsExactlyTheSmallestRepairsOfNoise(@ForAll @Size(18) List<@IntRange(max = 2) Integer> noise) {
        Map<CellId, Long> values = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
        for (int i = 0; i < 18; i++) {
            values.put(SmallTable.cells().get(i), (long) noise.get(i));
        }
        compare(values);
    }

    private static Map<CellId, Long> sound(List<Integer> noise) {
        Map<CellId, Long> values = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
        SmallTable.cells().forEach(c -> values.put(c, 0L));
        int next = 0;
        for (String column : List.of("a", "b")) {
            long one = noise.get(next++);
            long two = noise.get(next++);
            long out = noise.get(next++);
            long in = Math.min(noise.get(next++), one + two + out);
            for (String target : List.of(column, "total")) {
                values.merge(SmallTable.cell("one", target), one, Long::sum);
                values.merge(SmallTable.cell("two", target), two, Long::sum);
                values.merge(SmallTable.cell("total", target), one + two, Long::sum);
                values.merge(SmallTable.cell("out", target), out, Long::sum);
                values.merge(SmallTable.cell("in", target), in, Long::sum);
                values.merge(SmallTable.cell("new", target), one + two + out - in, Long::sum);
            }
        }
        return values;
    }

    private static void compare(Map<CellId, Long> values) {
        List<Equation> equations = SmallTable.equations();
        BruteForce brute = new BruteForce(equations, SmallTable.cells(), values);
        int fewest = brute.search(MOST);
        List<Located> located = new Locator(equations, SmallTable.cells())
                .locate(equations, c -> Optional.of(BigDecimal.valueOf(values.get(c))));
        if (fewest > MOST) {
            assertThat(size(located)).isGreaterThan(MOST);
            return;
        }
        assertThat(located).allMatch(l -> !l.broken().isEmpty());
        if (located.stream().noneMatch(Located::more)) {
            assertThat(size(located)).as("changes for %s", values).isEqualTo(fewest);
            Set<Map<String, Long>> repairs = combined(located);
            assertThat(brute.repairs).as("repairs of %s", values).containsAll(repairs);
            if (!brute.choice && located.size() == 1) {
                assertThat(repairs).as("all repairs of %s", values).isEqualTo(brute.repairs);
            }
        }
    }

    private static int size(List<Located> located) {
        return located.stream()
                .mapToInt(l -> l.repairs().stream()
                        .mapToInt(r -> r.changes().size())
                        .findFirst()
                        .orElse(100))
                .sum();
    }

    private static Set<Map<String, Long>> combined(List<Located> located) {
        Set<Map<String, Long>> all = Set.of(Map.of());
        for (Located cause : located) {
            Set<Map<String, Long>> longer = new HashSet<>();
            for (Map<String, Long> before : all) {
                for (Repair repair : cause.repairs()) {
                    Map<String, Long> both = new TreeMap<>(before);
                    for (Change c : repair.changes()) {
                        both.merge(c.cell().address(), Long.parseLong(c.to()) - Long.parseLong(c.from()), Long::sum);
                    }
                    longer.add(both);
                }
            }
            all = longer;
        }
        return all;
    }
}
