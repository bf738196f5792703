package org.gouji.work.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;

/** A verdict that changes changes nothing else of what the overview knows. */
class JudgedOverviewTest {
    private static final OverviewUnit UNIT = unit(Verdict.RETURN);

    @Test
    void otherVerdictLeavesTheRestAsItWas() {
        assertThat(UNIT.judged(report -> Optional.of(Verdict.PASS))).isEqualTo(unit(Verdict.PASS));
    }

    @Test
    void sameVerdictOrNoneLeavesTheVeryUnit() {
        assertThat(UNIT.judged(report -> Optional.of(Verdict.RETURN))).isSameAs(UNIT);
        assertThat(UNIT.judged(report -> Optional.empty())).isSameAs(UNIT);
    }

    private static OverviewUnit unit(Verdict verdict) {
        OverviewReport report = new OverviewReport(
                7,
                "青禾县/水利局.docx",
                Instant.parse("2025-01-20T02:00:00Z"),
                Optional.of(LocalDate.of(2025, 1, 18)),
                2,
                Optional.of(verdict),
                1,
                3,
                Set.of(9L),
                Optional.empty());
        return new OverviewUnit(
                "青禾县水利局",
                Optional.of(RosterEntry.Kind.DEPARTMENT),
                1,
                new Tenure(Optional.of(2020), Optional.of(2024), Optional.of("青禾县水务局")),
                Optional.of(MonthDay.of(1, 31)),
                true,
                Set.of("a"),
                Map.of(2024, new OverviewCell(Coverage.REPORTED, List.of(report), Optional.of("青禾县/水利局.wps"))));
    }
}
