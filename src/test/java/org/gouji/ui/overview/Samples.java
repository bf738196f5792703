package org.gouji.ui.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gouji.model.Message;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.Verdict;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;
import org.gouji.work.overview.OverviewUnit;
import org.gouji.work.overview.Stray;

/** Invented units and files for the tests of the overview; the ids of units are those of the invented reports. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Stray FAILED = new Stray(
            Stray.Kind.FAILED,
            "报告/清水镇2022.docx",
            "/报告/清水镇2022.docx",
            OptionalLong.empty(),
            Optional.of("清水镇人民政府"),
            Optional.of(2022),
            Optional.of(Message.of("read.failed.kind")),
            NOON);
    static final Stray NAMELESS = new Stray(
            Stray.Kind.NO_UNIT,
            "报告/扫描.txt",
            "",
            OptionalLong.of(7),
            Optional.empty(),
            Optional.of(2022),
            Optional.empty(),
            NOON);

    private Samples() {}

    static OverviewReport report(long id, Optional<Verdict> verdict) {
        return new OverviewReport(id, "报告/" + id + ".docx", NOON, 1, verdict, 0, 0, Set.of());
    }

    static OverviewCell cell(Coverage coverage, OverviewReport... reports) {
        return new OverviewCell(coverage, List.of(reports), Optional.empty());
    }

    static OverviewUnit unit(String name, Kind kind, int depth, Map<Integer, OverviewCell> years) {
        return new OverviewUnit(
                name, Optional.of(kind), depth, true, years.isEmpty() ? Set.of() : Set.of("unit-" + name), years);
    }

    /** A county with a bureau, a township that reported for 2023 only, one that never did, and a report of nobody. */
    static Overview overview() {
        return new Overview(
                true,
                List.of(
                        unit(
                                "县人民政府",
                                Kind.GOVERNMENT,
                                0,
                                Map.of(2022, cell(Coverage.REPORTED, report(1, Optional.of(Verdict.PASS))))),
                        unit(
                                "县水利局",
                                Kind.DEPARTMENT,
                                1,
                                Map.of(
                                        2022,
                                        cell(
                                                Coverage.DUPLICATE,
                                                report(2, Optional.of(Verdict.PASS)),
                                                report(3, Optional.of(Verdict.RETURN))),
                                        2023,
                                        cell(Coverage.REPORTED, report(4, Optional.empty())))),
                        unit(
                                "柳溪镇人民政府",
                                Kind.TOWNSHIP,
                                1,
                                Map.of(2023, cell(Coverage.REPORTED, report(5, Optional.of(Verdict.REVISE))))),
                        unit("石桥乡人民政府", Kind.TOWNSHIP, 1, Map.of()),
                        new OverviewUnit(
                                "扫描.txt",
                                Optional.empty(),
                                0,
                                false,
                                Set.of(),
                                Map.of(2022, cell(Coverage.UNRECOGNISED, report(7, Optional.empty()))))),
                List.of(2023, 2022),
                List.of(FAILED, NAMELESS));
    }
}
