package org.gouji.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;
import org.gouji.work.overview.OverviewUnit;
import org.junit.jupiter.api.Test;

/** Stating when reports were handed in, without a window. */
class ReceiptPresenterTest {
    private final FixtureDesk desk = FixtureDesk.of(FormCatalogue.load(), "甲县水利局");
    private final Tasks tasks = Threads.atOnce();
    private final List<String> asked = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private Optional<String> answer = Optional.of("2024-01-30");
    private int saved;

    private ReceiptPresenter presenter() {
        Author author = new Author(desk, tasks, () -> Optional.of("李青"), troubles::add);
        return new ReceiptPresenter(
                desk,
                tasks,
                author,
                (count, proposal) -> {
                    asked.add(count + proposal);
                    return answer;
                },
                () -> saved++,
                troubles::add);
    }

    private static OverviewLine line(Long... reports) {
        OverviewCell cell = new OverviewCell(
                Coverage.REPORTED,
                List.of(reports).stream()
                        .map(id -> new OverviewReport(
                                id,
                                id + ".docx",
                                java.time.Instant.EPOCH,
                                1,
                                Optional.empty(),
                                0,
                                0,
                                java.util.Set.of()))
                        .toList(),
                Optional.empty());
        OverviewUnit unit =
                new OverviewUnit("甲县水利局", Optional.empty(), 0, true, java.util.Set.of(), Map.of(2023, cell));
        return new OverviewLine(unit, "水利局", 0, cell, new OverviewLine.Open(0, 0, 0));
    }

    @Test
    void statesTheDayForAllThatReported() {
        presenter().ask(List.of(line(0L), line(), line(1L)));

        assertThat(asked).containsExactly("2");
        assertThat(desk.calls).filteredOn(call -> call.contains("RECEIVED")).hasSize(2);
        assertThat(desk.author()).isEqualTo("李青");
        assertThat(saved).isEqualTo(1);
        assertThat(troubles).isEmpty();
    }

    @Test
    void asksNobodyWhereNobodyReported() {
        presenter().ask(List.of(line()));

        assertThat(asked).isEmpty();
    }

    @Test
    void leavesEverythingWhereSheChangesHerMind() {
        answer = Optional.empty();
        presenter().ask(List.of(line(0L)));

        assertThat(desk.calls).noneMatch(call -> call.contains("RECEIVED"));
        assertThat(saved).isZero();
    }
}
