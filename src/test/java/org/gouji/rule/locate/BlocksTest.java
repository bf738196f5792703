package org.gouji.rule.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.rule.SoundReports;
import org.junit.jupiter.api.Test;

/** Numbers that moved together in table three. */
class BlocksTest {
    private static final FormEdition FORM = FormCatalogue.load().newest();
    private static final List<String> COLUMNS =
            List.of("natural", "business", "research", "welfare", "legal", "other", "total");
    private static final List<String> ROWS =
            FORM.table(TableId.T3).cells().stream().map(CellId::row).distinct().toList();

    private final Locator locator = new Locator(FORM);

    @Test
    void namesTwoNumbersWrittenAsOne() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = with(
                values,
                Map.of(
                        cell("granted", "natural"), 1213L,
                        cell("granted", "business"), 0L));
        assertThat(best(wrong))
                .isEqualTo(new Repair(
                        List.of(
                                new Change(cell("granted", "natural"), "1213", "12"),
                                new Change(cell("granted", "business"), "0", "13")),
                        "joined"));
    }

    @Test
    void namesARowThatStandsOneCellToTheRight() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        for (int i = 5; i > 0; i--) {
            wrong.put(cell("new", COLUMNS.get(i)), values.get(cell("new", COLUMNS.get(i - 1))));
        }
        wrong.put(cell("new", "natural"), 0L);
        Located located = only(wrong);
        assertThat(located.repairs().get(0).pattern()).isEqualTo("row-shifted");
        assertThat(mended(wrong, located.repairs().get(0))).isEqualTo(values);
    }

    @Test
    void namesAColumnThatStandsOneRowTooLow() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        for (int i = ROWS.size() - 1; i > 2; i--) {
            wrong.put(cell(ROWS.get(i), "natural"), values.get(cell(ROWS.get(i - 1), "natural")));
        }
        wrong.put(cell(ROWS.get(2), "natural"), 0L);
        Located located = only(wrong);
        assertThat(located.repairs().get(0).pattern()).isEqualTo("column-shifted");
        assertThat(mended(wrong, located.repairs().get(0))).isEqualTo(values);
    }

    @Test
    void namesRowsThatStandOneRowTooLow() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        for (int i = ROWS.size() - 1; i > 0; i--) {
            copy(values, ROWS.get(i - 1), wrong, ROWS.get(i));
        }
        COLUMNS.forEach(c -> wrong.put(cell("new", c), 0L));
        Located located = only(wrong);
        assertThat(located.repairs()).anySatisfy(r -> {
            assertThat(r.pattern()).isEqualTo("rows-shifted");
            assertThat(mended(wrong, r)).isEqualTo(values);
        });
        assertThat(located.more()).isTrue();
    }

    @Test
    void namesTwoRowsInEachOthersPlaces() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        copy(values, "new", wrong, "partial");
        copy(values, "partial", wrong, "new");
        assertThat(only(wrong).repairs()).anySatisfy(r -> {
            assertThat(r.pattern()).isEqualTo("rows-swapped");
            assertThat(mended(wrong, r)).isEqualTo(values);
        });
    }

    @Test
    void namesTwoColumnsInEachOthersPlaces() {
        Map<CellId, Long> values = dense();
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        for (String row : ROWS) {
            wrong.put(cell(row, "natural"), values.get(cell(row, "total")));
            wrong.put(cell(row, "total"), values.get(cell(row, "natural")));
        }
        assertThat(only(wrong).repairs()).anySatisfy(r -> {
            assertThat(r.pattern()).isEqualTo("columns-swapped");
            assertThat(mended(wrong, r)).isEqualTo(values);
        });
    }

    /** Whatever moved: repairs that are listed mend everything, and none is larger than what was planted. */
    @Property(tries = 150)
    void aBlockIsNeverAnsweredByMore(
            @ForAll long seed,
            @ForAll @IntRange(max = 24) int row,
            @ForAll @IntRange(max = 4) int from,
            @ForAll boolean right) {
        Map<CellId, Long> values = SoundReports.figures(FORM, seed);
        Map<CellId, Long> wrong = new LinkedHashMap<>(values);
        String name = ROWS.get(row);
        for (int i = from; i <= 5; i++) {
            int source = right ? i - 1 : i + 1;
            boolean inside = source >= from && source <= 5;
            wrong.put(cell(name, COLUMNS.get(i)), inside ? values.get(cell(name, COLUMNS.get(source))) : 0L);
        }
        long planted = values.keySet().stream()
                .filter(c -> !values.get(c).equals(wrong.get(c)))
                .count();
        List<Located> located = locator.locate(FORM.equations(), amounts(wrong));
        long changes = located.stream()
                .mapToLong(l ->
                        l.repairs().isEmpty() ? 0 : l.repairs().get(0).changes().size())
                .sum();
        assertThat(changes).isLessThanOrEqualTo(planted);
        Map<CellId, Long> mended = wrong;
        for (Located cause : located) {
            for (Repair repair : cause.repairs()) {
                assertThat(repair.changes())
                        .hasSameSizeAs(cause.repairs().get(0).changes());
            }
            mended = cause.repairs().isEmpty()
                    ? mended
                    : mended(mended, cause.repairs().get(0));
        }
        if (located.stream().noneMatch(l -> l.repairs().isEmpty())) {
            assertThat(locator.locate(FORM.equations(), amounts(mended))).isEmpty();
        }
    }

    /** A table in which every row has its own numbers. */
    private static Map<CellId, Long> dense() {
        Map<CellId, Long> values = new LinkedHashMap<>();
        FORM.equations().forEach(e -> e.cells().forEach(c -> values.put(c, 0L)));
        long next = 12;
        for (String row : ROWS.stream()
                .filter(r ->
                        !List.of("new", "carried_in", "total", "carried_out").contains(r))
                .toList()) {
            for (String column : COLUMNS.subList(0, 6)) {
                add(values, row, column, next);
                add(values, "total", column, next);
                add(values, "new", column, next);
                next = next % 89 + (column.equals("natural") ? 1 : 7);
            }
        }
        for (String column : COLUMNS.subList(0, 6)) {
            add(values, "carried_in", column, 3);
            add(values, "carried_out", column, 5);
            add(values, "new", column, 2);
        }
        return values;
    }

    private static void add(Map<CellId, Long> values, String row, String column, long by) {
        values.merge(cell(row, column), by, Long::sum);
        values.merge(cell(row, "total"), by, Long::sum);
    }

    private static void copy(Map<CellId, Long> from, String row, Map<CellId, Long> to, String target) {
        COLUMNS.forEach(c -> to.put(cell(target, c), from.get(cell(row, c))));
    }

    private static Map<CellId, Long> with(Map<CellId, Long> values, Map<CellId, Long> changed) {
        Map<CellId, Long> all = new LinkedHashMap<>(values);
        all.putAll(changed);
        return all;
    }

    private static Map<CellId, Long> mended(Map<CellId, Long> values, Repair repair) {
        return with(
                values, repair.changes().stream().collect(Collectors.toMap(Change::cell, c -> Long.valueOf(c.to()))));
    }

    private Repair best(Map<CellId, Long> values) {
        return only(values).repairs().get(0);
    }

    private Located only(Map<CellId, Long> values) {
        List<Located> located = new ArrayList<>(locator.locate(FORM.equations(), amounts(values)));
        assertThat(located).hasSize(1);
        assertThat(located.get(0).repairs()).isNotEmpty();
        return located.get(0);
    }

    private static java.util.function.Function<CellId, Optional<BigDecimal>> amounts(Map<CellId, Long> values) {
        return c -> Optional.ofNullable(values.get(c)).map(BigDecimal::valueOf);
    }

    private static CellId cell(String row, String column) {
        return new CellId(TableId.T3, row, column);
    }
}
