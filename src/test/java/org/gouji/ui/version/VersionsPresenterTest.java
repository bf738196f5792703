package org.gouji.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Discrepancy;
import org.gouji.model.Severity;
import org.gouji.model.VersionVerdict;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.unit.UnitsPresenter;
import org.gouji.ui.version.VersionsState.Standing;
import org.gouji.work.Cited;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;
import org.junit.jupiter.api.Test;

class VersionsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    private final Wording wording = new Wording(Texts.load(Language.ZH), FORMS);
    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final Tasks tasks = Threads.atOnce();
    private final List<Throwable> troubles = new ArrayList<>();
    private final FindingsPresenter findings = new FindingsPresenter(desk, tasks, wording, troubles::add);
    private final UnitsPresenter units = new UnitsPresenter(findings, tasks, wording.texts(), troubles::add);
    private final ReportPresenter report = new ReportPresenter(
            desk, tasks, troubles::add, findings, units, new CausePresenter(desk, tasks, troubles::add, findings));
    private final List<String> compared = new ArrayList<>();
    private final VersionsPresenter presenter = new VersionsPresenter(
            desk,
            tasks,
            report,
            (before, after) -> compared.add(before.id() + " " + after.id()),
            new Author(desk, tasks, () -> Optional.of("王科长"), troubles::add),
            () -> desk.calls.add("recheck"),
            troubles::add);

    private VersionRow row(long id, Optional<Integer> version, Optional<Long> before, boolean counts) {
        return new VersionRow(
                SampleReports.row(id, desk.report(id)), Instant.parse("2026-03-01T02:30:00Z"), version, before, counts);
    }

    private void load() {
        units.load(desk.reports());
        findings.load(desk.listing());
    }

    @Test
    void aReportAloneHasNothingToTell() {
        desk.versions = List.of(row(0, Optional.of(1), Optional.empty(), true));
        load();
        assertThat(presenter.state().get().several()).isFalse();
        presenter.say(Act.WITHDRAW);
        assertThat(desk.calls).noneMatch(call -> call.startsWith("say"));
    }

    @Test
    void theNewestIsComparedWithTheOneBeforeAndCanBeWithdrawn() {
        desk.versions =
                List.of(row(1, Optional.of(1), Optional.empty(), false), row(0, Optional.of(2), Optional.of(1L), true));
        desk.verdict = Optional.of(new VersionVerdict(2, 6, 5, 2, 0));
        load();
        VersionsState state = presenter.state().get();
        assertThat(state.standing()).isEqualTo(Standing.NEWEST);
        assertThat(state.verdict()).isEqualTo(desk.verdict);
        assertThat(state.acts()).containsExactlyInAnyOrder(Act.ALONE, Act.WITHDRAW);
        presenter.compareWithBefore();
        assertThat(compared).containsExactly("1 0");
        presenter.say(Act.WITHDRAW);
        assertThat(desk.calls).containsExactly("author 王科长", "say 0 WITHDRAW", "recheck");
    }

    @Test
    void anOlderOneIsLookedUpAndMarkedAsOld() {
        desk.versions =
                List.of(row(1, Optional.of(1), Optional.empty(), false), row(0, Optional.of(2), Optional.of(1L), true));
        load();
        presenter.show(1);
        assertThat(report.state().get().id()).isEqualTo(1);
        assertThat(report.state().get().away()).isTrue();
        assertThat(presenter.state().get().standing()).isEqualTo(Standing.OLDER);
        assertThat(presenter.state().get().acts()).containsExactlyInAnyOrder(Act.NEXT, Act.WITHDRAW);
        presenter.show(0);
        assertThat(report.state().get().away()).isFalse();
    }

    @Test
    void ofTwoThatCountOneCanBeChosen() {
        desk.versions =
                List.of(row(1, Optional.of(1), Optional.empty(), true), row(0, Optional.of(1), Optional.empty(), true));
        load();
        assertThat(presenter.state().get().standing()).isEqualTo(Standing.BESIDE);
        assertThat(presenter.state().get().acts()).containsExactlyInAnyOrder(Act.NEXT, Act.WITHDRAW);
    }

    @Test
    void whatWasWithdrawnCanOnlyBeTakenBackIn() {
        desk.versions = List.of(
                row(1, Optional.of(1), Optional.empty(), true), row(0, Optional.empty(), Optional.empty(), false));
        load();
        assertThat(presenter.state().get().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(presenter.state().get().acts()).containsExactly(Act.RESTORE);
    }

    @Test
    void whatIsMendedLeadsToWhereItStood() {
        desk.versions =
                List.of(row(1, Optional.of(1), Optional.empty(), false), row(0, Optional.of(2), Optional.of(1L), true));
        Discrepancy mended = new Discrepancy(List.of(SampleReports.rowSum(desk.report(1), "granted", Severity.ERROR)));
        desk.fixed = List.of(new Cited("key", mended));
        load();
        presenter.show(presenter.state().get().fixed().get(0));
        assertThat(report.state().get().id()).isEqualTo(1);
        assertThat(report.state().get().marks().look()).contains(mended.cells().get(0));
    }

    @Test
    void asksAgainWhenTheWorkspaceHasChanged() {
        load();
        desk.versions =
                List.of(row(1, Optional.of(1), Optional.empty(), false), row(0, Optional.of(2), Optional.of(1L), true));
        presenter.refresh();
        assertThat(presenter.state().get().several()).isTrue();
    }
}
