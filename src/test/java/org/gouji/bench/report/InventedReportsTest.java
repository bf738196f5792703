package org.gouji.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gouji.form.FormCatalogue;

/** Invented reports are what their truth says, whatever the seed. */
class InventedReportsTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    @Property(tries = 20)
    void withoutPlantsNothingContradictsAnything(@ForAll @IntRange(min = 1, max = 300) int count, @ForAll long seed) {
        for (List<InventedReport> reports : counties(count, seed, "0")) {
            for (InventedReport report : reports) {
                assertThat(new Balance(report.edition(), new LinkedHashMap<>(report.figures())).broken())
                        .as(report.path())
                        .isEmpty();
                assertThat(report.figures().values()).allMatch(value -> value.signum() >= 0);
            }
            assertThat(new CountyTruth(reports.get(0).county(), reports, InventedReport::path).must())
                    .isEmpty();
        }
    }

    @Property(tries = 10)
    void thereAreAsManyAsAskedForAndNoUnitReportsTwiceOnAYear(
            @ForAll @IntRange(min = 1, max = 700) int count, @ForAll long seed) {
        List<String> titles = new ArrayList<>();
        counties(count, seed, "1").forEach(reports -> reports.forEach(r -> titles.add(r.title())));
        assertThat(titles).hasSize(count).doesNotHaveDuplicates();
    }

    @Property(tries = 10)
    void theSameSeedGivesTheSameReports(@ForAll long seed) {
        assertThat(counties(120, seed, "2")).isEqualTo(counties(120, seed, "2"));
    }

    @Property(tries = 2)
    void moreIsPlantedWhereMoreIsAskedFor(@ForAll @LongRange(min = 0, max = 1_000) long seed) {
        assertThat(planted(seed, "0")).isZero();
        assertThat(planted(seed, "0.5")).isBetween(80, 240);
        assertThat(planted(seed, "5")).isBetween(1_000, 1_900);
    }

    private static int planted(long seed, String rate) {
        return counties(300, seed, rate).stream()
                .flatMap(List::stream)
                .mapToInt(report -> report.planted().size())
                .sum();
    }

    @Property
    void aSlipIsAnotherNumberAndNeverBelowZero(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long number, @ForAll long seed) {
        assertThat(Slip.of(number, Seeds.random(seed))).isNotEqualTo(number).isNotNegative();
    }

    @Property(tries = 5)
    void everyPlaceOfASentenceCanBeFilled(@ForAll long seed) {
        for (List<InventedReport> reports : counties(60, seed, "5")) {
            reports.forEach(report -> assertThat(report.blocks().toString()).doesNotContain("{", "}", "null"));
        }
    }

    private static List<List<InventedReport>> counties(int count, long seed, String rate) {
        ReportPress press = new ReportPress(FORMS, seed, new BigDecimal(rate));
        List<List<InventedReport>> counties = new ArrayList<>();
        for (Iterator<County> all = new Counties(seed, count); all.hasNext(); ) {
            counties.add(press.print(all.next()));
        }
        return counties;
    }
}
