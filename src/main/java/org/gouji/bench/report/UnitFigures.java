package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.model.CellId;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.TableId;

/**
 * The figures of one unit over the years: every equation of the form holds, what was carried over one year was carried in the
 * next, and nothing jumps. One use.
 */
final class UnitFigures {
    private static final String TOTAL = "total";
    private static final Set<String> FLOWS = Set.of("new", "carried_in", TOTAL, "carried_out");
    private static final Set<String> COUNTED = Set.of("decisions", "items");

    /** What towns hardly ever have, and what a government's office does not decide. */
    private static final Set<String> SELDOM = Set.of("refused_publication", "refused_mass");

    private static final Set<String> DECIDED = Set.of("licensing", "penalty", "coercion");

    private final Random random;
    private final Kind kind;
    private final int busy;
    private final Map<CellId, Integer> usual = new HashMap<>();
    private final Map<String, Long> carried = new HashMap<>();
    private final Map<String, Long> pending = new HashMap<>();
    private long valid;
    private FormEdition edition;
    private Map<CellId, BigDecimal> values;

    UnitFigures(Member member, Random random) {
        this.random = random;
        this.kind = member.entry().kind();
        this.busy =
                kind == Kind.TOWNSHIP ? 3 + random.nextInt(8) : random.nextInt(4) == 0 ? 60 : 12 + random.nextInt(20);
        this.valid = 8 + random.nextInt(60);
    }

    /** A value for every cell of each year's edition. */
    SortedMap<Integer, Map<CellId, BigDecimal>> draw(FormCatalogue forms, List<Integer> years) {
        SortedMap<Integer, Map<CellId, BigDecimal>> all = new TreeMap<>();
        for (int year : years) {
            edition = forms.forYear(year).orElseThrow();
            values = new LinkedHashMap<>();
            edition.cells().forEach(cell -> values.put(cell, BigDecimal.ZERO));
            edition.table(TableId.T2).bands().forEach(this::disclosure);
            documents();
            requests();
            disputes();
            all.put(year, values);
        }
        return all;
    }

    private void disclosure(Band band) {
        for (Label row : band.rows()) {
            for (Label column : band.columns()) {
                CellId cell = new CellId(TableId.T2, row.key(), column.key());
                if (row.key().equals("regulations") || kind == Kind.OFFICE && DECIDED.contains(row.key())) {
                    continue; // a county makes no regulations
                }
                if (column.decimal()) {
                    put(cell, BigDecimal.valueOf(100L * usually(cell, busy * 3) + random.nextInt(100), 2));
                } else if (COUNTED.contains(column.key())) {
                    put(cell, BigDecimal.valueOf(usually(cell, busy * 12)));
                } else if (column.signed()) {
                    put(cell, BigDecimal.valueOf(random.nextInt(3)));
                } else {
                    put(cell, BigDecimal.valueOf(usually(cell, busy)));
                }
            }
        }
    }

    /** Normative documents: what is in force is what was, and what was made since, without what was repealed. */
    private void documents() {
        long made = random.nextInt(5);
        long repealed = valid > 15 ? random.nextInt(3) : 0;
        valid += made - repealed;
        Map.of(
                        "made",
                        made,
                        "repealed",
                        repealed,
                        "valid",
                        valid,
                        "created",
                        made,
                        "published",
                        made,
                        "public_total",
                        valid)
                .forEach((column, value) -> {
                    CellId cell = new CellId(TableId.T2, "normative", column);
                    if (values.containsKey(cell)) {
                        put(cell, BigDecimal.valueOf(value));
                    }
                });
    }

    private void requests() {
        Band band = edition.table(TableId.T3).bands().get(0);
        for (Label column : band.columns()) {
            if (column.key().equals(TOTAL)) {
                continue;
            }
            String key = column.key();
            boolean people = key.equals("natural");
            long done = 0;
            for (Label row : band.rows()) {
                CellId cell = new CellId(TableId.T3, row.key(), key);
                boolean none = kind == Kind.TOWNSHIP && SELDOM.contains(row.key());
                if (!FLOWS.contains(row.key()) && !none) {
                    boolean granted = row.key().equals("granted");
                    int most = people ? granted ? busy * 2 : busy / 2 : granted ? busy / 3 : busy / 6;
                    long value = usually(cell, granted && people || random.nextInt(people ? 3 : 5) == 0 ? most : 0);
                    add(row.key(), key, value);
                    done += value;
                }
            }
            long out = random.nextInt(people ? 2 : 4) == 0 ? random.nextInt(Math.max(2, busy / 4)) : 0;
            long in = carried.getOrDefault(key, 0L);
            long lacking = Math.max(0, in - done - out);
            add("granted", key, lacking);
            add(TOTAL, key, done + lacking);
            add("carried_out", key, out);
            add("carried_in", key, in);
            add("new", key, done + lacking + out - in);
            carried.put(key, out);
        }
    }

    private void disputes() {
        Band band = edition.table(TableId.T4).bands().get(0);
        boolean reviewed = false;
        for (Label group : band.rows()) {
            long sum = 0;
            // who sues after a review has been reviewed
            int rare = group.key().equals("after_review") && !reviewed ? Integer.MAX_VALUE : busy < 12 ? 9 : 3;
            for (Label outcome : band.columns()) {
                if (!outcome.key().equals(TOTAL)) {
                    int most = group.key().equals("after_review") ? 1 : 4;
                    long value = random.nextInt(rare) == 0 ? 1 + random.nextInt(most) : 0;
                    value += outcome.key().equals("upheld") ? pending.getOrDefault(group.key(), 0L) : 0;
                    put(new CellId(TableId.T4, group.key(), outcome.key()), BigDecimal.valueOf(value));
                    sum += value;
                    reviewed |= group.key().equals("review") && outcome.key().equals("upheld") && value > 4;
                    if (outcome.key().equals("pending")) {
                        pending.put(group.key(), value);
                    }
                }
            }
            put(new CellId(TableId.T4, group.key(), TOTAL), BigDecimal.valueOf(sum));
        }
    }

    /** About as much as the unit has in this cell every year; the first year decides. */
    private long usually(CellId cell, int most) {
        int level = usual.computeIfAbsent(cell, c -> most <= 0 ? 0 : 1 + random.nextInt(most));
        return (long) level * (80 + random.nextInt(45)) / 100;
    }

    /** Adds to a cell of table three and to the total of its row. */
    private void add(String row, String column, long value) {
        for (String target : List.of(column, TOTAL)) {
            values.merge(new CellId(TableId.T3, row, target), BigDecimal.valueOf(value), BigDecimal::add);
        }
    }

    private void put(CellId cell, BigDecimal value) {
        values.put(cell, value);
    }
}
