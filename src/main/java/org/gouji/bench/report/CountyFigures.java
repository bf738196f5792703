package org.gouji.bench.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.bench.report.County.Filing;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;

/** The figures of all units of a county, without any mistake: the government's are the sums of the others'. */
final class CountyFigures {
    private static final int FIGURES = 1;
    private final Map<Filing, Map<CellId, BigDecimal>> values = new LinkedHashMap<>();

    private CountyFigures() {}

    static CountyFigures draw(County county, FormCatalogue forms, long seed) {
        CountyFigures figures = new CountyFigures();
        SortedMap<Integer, Map<CellId, BigDecimal>> sums = new TreeMap<>();
        for (Member member : county.members()) {
            if (!member.parent()) {
                UnitFigures unit =
                        new UnitFigures(member, Seeds.random(seed, county.number(), member.number(), FIGURES));
                unit.draw(forms, county.years()).forEach((year, drawn) -> {
                    figures.values.put(new Filing(member, year), drawn);
                    Map<CellId, BigDecimal> sum = sums.computeIfAbsent(year, y -> new LinkedHashMap<>());
                    drawn.forEach((cell, value) -> sum.merge(cell, value, BigDecimal::add));
                });
            }
        }
        Member government = county.members().get(0);
        if (sums.isEmpty()) {
            // nobody below it: it has figures of its own
            UnitFigures own = new UnitFigures(government, Seeds.random(seed, county.number(), 0, FIGURES));
            sums.putAll(own.draw(forms, county.years()));
        }
        sums.forEach((year, sum) -> figures.values.put(new Filing(government, year), sum));
        return figures;
    }

    /** The figures of a report; the caller may change them. */
    Map<CellId, BigDecimal> of(Filing filing) {
        return values.get(filing);
    }
}
