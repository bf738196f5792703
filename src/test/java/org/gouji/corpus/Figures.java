package org.gouji.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.TableId;

/** Figures drawn at random in which every equation of the form holds. */
final class Figures {
    private static final List<String> FLOWS = List.of("new", "carried_in", "total", "carried_out");
    private static final String TOTAL = "total";
    private final FormEdition edition;
    private final Random random;
    private final int scale;
    private final Map<CellId, BigDecimal> values = new LinkedHashMap<>();

    private Figures(FormEdition edition, Random random, boolean large) {
        this.edition = edition;
        this.random = random;
        this.scale = large ? 20_000 : random.nextInt(3) == 0 ? 900 : 40;
    }

    /** A value for every cell of {@code edition}; {@code large}: the sums go up to some 500,000. */
    static Map<CellId, BigDecimal> draw(FormEdition edition, Random random, boolean large) {
        Figures figures = new Figures(edition, random, large);
        edition.cells().forEach(cell -> figures.values.put(cell, BigDecimal.ZERO));
        edition.table(TableId.T2).bands().forEach(figures::disclosure);
        figures.requests();
        figures.disputes();
        return figures.values;
    }

    private void disclosure(Band band) {
        for (Label row : band.rows()) {
            for (Label column : band.columns()) {
                boolean decimal = row.decimal() || column.decimal();
                long drawn = random.nextInt(4) == 0 ? 0 : random.nextInt(scale * 25) + 1L;
                boolean less = column.signed() && random.nextBoolean();
                BigDecimal value = BigDecimal.valueOf(less ? -drawn : drawn, decimal ? random.nextInt(5) : 0);
                put(TableId.T2, row.key(), column.key(), value);
            }
        }
        for (String row : List.of("regulations", "normative")) {
            CellId valid = new CellId(TableId.T2, row, "valid");
            if (values.containsKey(valid)
                    && band.rows().stream().anyMatch(l -> l.key().equals(row))) {
                boolean none = row.equals("regulations"); // a county makes none
                put(TableId.T2, row, "made", BigDecimal.valueOf(none ? 0 : random.nextInt(9)));
                put(TableId.T2, row, "repealed", BigDecimal.valueOf(none ? 0 : random.nextInt(4)));
                put(TableId.T2, row, "valid", BigDecimal.valueOf(none ? 0 : 10L + random.nextInt(90)));
            }
        }
    }

    private void requests() {
        Band band = edition.table(TableId.T3).bands().get(0);
        for (Label column : band.columns()) {
            if (column.key().equals(TOTAL)) {
                continue;
            }
            boolean busy = column.key().equals("natural");
            for (Label row : band.rows()) {
                if (!FLOWS.contains(row.key()) && random.nextInt(busy ? 2 : 4) == 0) {
                    long value = random.nextInt(busy ? scale : Math.max(8, scale / 8)) + 1L;
                    add(row.key(), column.key(), value);
                    add(TOTAL, column.key(), value);
                }
            }
            long done = value(TOTAL, column.key());
            long out = random.nextInt(3) == 0 ? random.nextInt(9) : 0;
            long in = Math.min(done + out, random.nextInt(3) == 0 ? random.nextInt(9) : 0);
            add("carried_out", column.key(), out);
            add("carried_in", column.key(), in);
            add("new", column.key(), done + out - in);
        }
    }

    private void disputes() {
        Band band = edition.table(TableId.T4).bands().get(0);
        for (Label group : band.rows()) {
            long sum = 0;
            for (Label outcome : band.columns()) {
                if (!outcome.key().equals(TOTAL)) {
                    long value = random.nextInt(2) == 0 ? 0 : random.nextInt(6);
                    put(TableId.T4, group.key(), outcome.key(), BigDecimal.valueOf(value));
                    sum += value;
                }
            }
            put(TableId.T4, group.key(), TOTAL, BigDecimal.valueOf(sum));
        }
    }

    /** Adds to a cell of table three and to the total of its row. */
    private void add(String row, String column, long value) {
        for (String target : List.of(column, TOTAL)) {
            values.merge(new CellId(TableId.T3, row, target), BigDecimal.valueOf(value), BigDecimal::add);
        }
    }

    private long value(String row, String column) {
        return values.get(new CellId(TableId.T3, row, column)).longValueExact();
    }

    private void put(TableId table, String row, String column, BigDecimal value) {
        values.put(new CellId(table, row, column), value);
    }
}
