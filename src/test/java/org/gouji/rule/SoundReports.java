package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.TableId;
import org.gouji.rule.catalogue.ExampleReport;

/** Random reports in which every sum is right, sparse as real ones are; the same seed gives the same report. */
public final class SoundReports {
    private static final List<String> COLUMNS =
            List.of("natural", "business", "research", "welfare", "legal", "other", "total");

    private SoundReports() {}

    /** The figures of tables three and four; cells of table two are left out. */
    public static Map<CellId, Long> figures(FormEdition form, long seed) {
        Random random = new Random(seed);
        Map<CellId, Long> figures = new LinkedHashMap<>();
        form.table(TableId.T3).cells().forEach(c -> figures.put(c, 0L));
        form.table(TableId.T4).cells().forEach(c -> figures.put(c, 0L));
        int scale = random.nextInt(4) == 0 ? 500 : 20;
        List<String> details = form.table(TableId.T3).cells().stream()
                .map(CellId::row)
                .distinct()
                .filter(r ->
                        !List.of("new", "carried_in", "carried_out", "total").contains(r))
                .toList();
        for (String column : COLUMNS.subList(0, 6)) {
            for (String row : details) {
                if (random.nextInt(column.equals("natural") ? 2 : 6) == 0) {
                    long value = random.nextInt(scale);
                    add(figures, row, column, value);
                    add(figures, row, "total", value);
                    add(figures, "total", column, value);
                    add(figures, "total", "total", value);
                }
            }
            long all = figures.get(cell("total", column));
            long out = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
            long in = Math.min(all + out, random.nextInt(3) == 0 ? random.nextInt(5) : 0);
            for (String target : List.of(column, "total")) {
                add(figures, "carried_out", target, out);
                add(figures, "carried_in", target, in);
                add(figures, "new", target, all + out - in);
            }
        }
        for (String group : List.of("review", "direct", "after_review")) {
            for (String outcome : List.of("upheld", "corrected", "other", "pending")) {
                long value = random.nextInt(3);
                figures.put(new CellId(TableId.T4, group, outcome), value);
                figures.merge(new CellId(TableId.T4, group, "total"), value, Long::sum);
            }
        }
        return figures;
    }

    /** The report with these figures. */
    public static Report report(FormEdition form, Map<CellId, Long> figures) {
        ExampleReport report = new ExampleReport(form, form.firstYear());
        figures.forEach((cell, value) -> report.cell(cell.address(), String.valueOf(value)));
        return report.report();
    }

    private static void add(Map<CellId, Long> figures, String row, String column, long value) {
        figures.merge(cell(row, column), value, Long::sum);
    }

    private static CellId cell(String row, String column) {
        return new CellId(TableId.T3, row, column);
    }
}
