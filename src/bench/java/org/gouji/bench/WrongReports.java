package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.TableId;
import org.gouji.rule.SoundReports;

/** Random reports of known truth with some wrong cells in table three. The same seed gives the same report. */
final class WrongReports {

    private WrongReports() {}

    /** {@code count} reports with {@code wrong} wrong cells each. */
    static List<Report> list(FormEdition form, int count, int wrong) {
        List<CellId> cells = form.table(TableId.T3).cells();
        List<Report> reports = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            Map<CellId, Long> figures = SoundReports.figures(form, seed);
            TreeSet<Integer> places = new TreeSet<>();
            while (places.size() < wrong) {
                places.add(random.nextInt(cells.size()));
            }
            places.forEach(place -> figures.merge(cells.get(place), 1L + random.nextInt(30), Long::sum));
            reports.add(SoundReports.report(form, figures));
        }
        return reports;
    }
}
