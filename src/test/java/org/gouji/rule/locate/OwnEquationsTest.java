package org.gouji.rule.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.form.Equation;
import org.gouji.model.Cause.Change;
import org.gouji.model.CellId;
import org.junit.jupiter.api.Test;

/** Equations of an office beside those of the form, against trying everything. */
class OwnEquationsTest {
    private static final int MOST = 3;
    private static final Equation OWN =
            new Equation("OWN-A", "OWN-A", List.of(SmallTable.cell("two", "a")), List.of(SmallTable.cell("two", "b")));

    private final Locator locator = new Locator(SmallTable.equations(), SmallTable.cells());

    @Test
    void aWrongCellThatBreaksBothIsTheOnlyOneLeft() {
        Map<CellId, Long> values = sound(List.of(2, 3, 1, 4));
        values.merge(SmallTable.cell("two", "a"), 7L, Long::sum);

        List<Located> located = located(values);

        assertThat(located).hasSize(1);
        assertThat(located.get(0).broken()).contains(OWN);
        assertThat(located.get(0).repairs())
                .singleElement()
                .satisfies(r ->
                        assertThat(r.changes()).containsExactly(new Change(SmallTable.cell("two", "a"), "10", "3")));
    }

    @Test
    void anEquationThatHoldsRulesOutRepairsThatBreakIt() {
        Map<CellId, Long> values = sound(List.of(2, 3, 1, 4));
        values.merge(SmallTable.cell("two", "total"), 1L, Long::sum);
        Equation own = new Equation(
                "OWN-B",
                "OWN-B",
                List.of(SmallTable.cell("two", "total")),
                List.of(SmallTable.cell("two", "a"), SmallTable.cell("two", "b")));
        assertThat(locator.locate(SmallTable.equations(), List.of(own), amounts(values)))
                .flatExtracting(Located::repairs)
                .hasSize(1);
    }

    @Test
    void oneThatBreaksByItselfIsACauseWithItsRepairs() {
        Map<CellId, Long> values = sound(List.of(2, 3, 1, 4));
        Equation apart =
                new Equation("OWN-C", "OWN-C", List.of(SmallTable.cell("x", "a")), List.of(SmallTable.cell("x", "b")));
        values.put(SmallTable.cell("x", "a"), 5L);
        values.put(SmallTable.cell("x", "b"), 4L);
        Locator wider = new Locator(
                SmallTable.equations(),
                Stream.concat(SmallTable.cells().stream(), apart.cells().stream())
                        .toList());

        List<Located> located = wider.locate(SmallTable.equations(), List.of(apart), amounts(values));

        assertThat(located).singleElement().satisfies(l -> {
            assertThat(l.broken()).containsExactly(apart);
            assertThat(l.repairs()).hasSize(2);
        });
    }

    @Property(tries = 120)
    void findsTheSmallestRepairsOfAllTogether(
            @ForAll @Size(4) List<@IntRange(max = 4) Integer> noise,
            @ForAll @IntRange(min = 1, max = 2) int wrong,
            @ForAll @Size(2) List<@IntRange(max = 17) Integer> where,
            @ForAll @Size(2) List<@IntRange(max = 9) Integer> what) {
        Map<CellId, Long> values = sound(noise);
        for (int i = 0; i < wrong; i++) {
            values.put(SmallTable.cells().get(where.get(i)), (long) what.get(i));
        }
        List<Equation> all =
                Stream.concat(SmallTable.equations().stream(), Stream.of(OWN)).toList();
        BruteForce brute = new BruteForce(all, SmallTable.cells(), values);
        int fewest = brute.search(MOST);

        List<Located> located = located(values);

        int size = located.stream()
                .mapToInt(l -> l.repairs().isEmpty()
                        ? 100
                        : l.repairs().get(0).changes().size())
                .sum();
        assertThat(size).as("changes for %s", values).isEqualTo(fewest);
        if (located.size() == 1 && !brute.choice && !located.get(0).more()) {
            Set<Map<String, Long>> repairs = new HashSet<>();
            located.get(0).repairs().forEach(r -> {
                Map<String, Long> changes = new TreeMap<>();
                r.changes()
                        .forEach(c ->
                                changes.put(c.cell().address(), Long.parseLong(c.to()) - Long.parseLong(c.from())));
                repairs.add(changes);
            });
            assertThat(repairs).as("repairs of %s", values).isEqualTo(brute.repairs);
        }
    }

    /** A sound table in which columns a and b say the same in row two. */
    private static Map<CellId, Long> sound(List<Integer> noise) {
        Map<CellId, Long> values = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
        long two = noise.get(1);
        for (String column : List.of("a", "b")) {
            long one = noise.get(0) + (column.equals("a") ? 1L : 0L);
            long out = noise.get(2);
            long in = Math.min(noise.get(3), one + two + out);
            Map<String, Long> rows = Map.of(
                    "one", one, "two", two, "total", one + two, "out", out, "in", in, "new", one + two + out - in);
            rows.forEach((row, value) -> {
                values.merge(SmallTable.cell(row, column), value, Long::sum);
                values.merge(SmallTable.cell(row, "total"), value, Long::sum);
            });
        }
        return values;
    }

    private List<Located> located(Map<CellId, Long> values) {
        return locator.locate(SmallTable.equations(), List.of(OWN), amounts(values));
    }

    private static java.util.function.Function<CellId, Optional<BigDecimal>> amounts(Map<CellId, Long> values) {
        return c -> Optional.ofNullable(values.get(c)).map(BigDecimal::valueOf);
    }
}
