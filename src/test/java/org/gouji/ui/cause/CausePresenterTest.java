package org.gouji.ui.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a stored cause to the repair that is tried out. */
class CausePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), FORMS);
    private static final CellId NATURAL = CellId.parse("T3.denied_internal.natural");
    private static final CellId TOTAL = CellId.parse("T3.denied_internal.total");

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final Report report = desk.report(0);
    private final FindingsPresenter findings = new FindingsPresenter(desk, Threads.atOnce(), WORDING, e -> {
        throw new AssertionError(e);
    });
    private final CausePresenter presenter = new CausePresenter(
            desk,
            Threads.atOnce(),
            e -> {
                throw new AssertionError(e);
            },
            findings);

    @BeforeEach
    void load() {
        Finding finding = SampleReports.rowSum(report, "denied_internal", Severity.ERROR);
        desk.set(List.of(
                SampleReports.open(0, report, finding.ofCause(1)),
                SampleReports.open(1, report, SampleReports.rowSum(report, "granted", Severity.ERROR))));
        findings.load(desk.listing());
    }

    @Test
    void looksAtTheCellOfTheOnlyRepairWithoutTryingIt() {
        know(new Cause(1, true, List.of(repair(NATURAL, "7", "1")), false));
        assertThat(presenter.state().get().certain()).isTrue();
        assertThat(presenter.state().get().tried()).isEmpty();
        assertThat(presenter.state().get().basis()).containsExactly("某办法第一条");
    }

    @Test
    void triesARepairAndLeavesItByTheSameSwitch() {
        know(new Cause(1, true, List.of(repair(NATURAL, "0", "9")), false));
        presenter.tryOut(0);
        assertThat(presenter.state().get().tried()).contains(repair(NATURAL, "0", "9"));
        presenter.tryOut(0);
        assertThat(presenter.state().get().tried()).isEmpty();
    }

    @Test
    void walksThroughTiesAndThenShowsTheReportAsItIs() {
        know(new Cause(1, false, List.of(repair(NATURAL, "7", "1"), repair(TOTAL, "1", "7")), false));
        assertThat(presenter.state().get().certain()).isFalse();
        presenter.next();
        assertThat(presenter.state().get().tried()).contains(repair(NATURAL, "7", "1"));
        presenter.next();
        assertThat(presenter.state().get().tried()).contains(repair(TOTAL, "1", "7"));
        presenter.next();
        assertThat(presenter.state().get().tried()).isEmpty();
    }

    @Test
    void listsFiveUntilAskedForAll() {
        List<Repair> many = IntStream.range(0, 9)
                .mapToObj(i -> repair(NATURAL, "7", String.valueOf(i + 20)))
                .toList();
        know(new Cause(1, false, many, false));
        assertThat(presenter.state().get().listed()).hasSize(5);
        presenter.tryOut(7);
        assertThat(presenter.state().get().picked()).isEmpty();
        presenter.listAll();
        presenter.tryOut(7);
        assertThat(presenter.state().get().picked()).contains(7);
    }

    @Test
    void countsWhatWouldHoldAndWhatTheFiguresWouldSay() {
        know(new Cause(1, true, List.of(repair(NATURAL, "0", "9")), false));
        presenter.tryOut(0);
        CauseState known = presenter.state().get();
        assertThat(known.outcome()).isPresent();
        assertThat(known.outcome().get().judged()).isGreaterThan(20);
        assertThat(known.proofs().get(0).sum())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("9"));
    }

    @Test
    void forgetsTheCauseOfAnotherDiscrepancy() {
        know(new Cause(1, true, List.of(repair(NATURAL, "7", "1")), false));
        presenter.tryOut(0);
        findings.next();
        assertThat(presenter.state().get().cause()).isEmpty();
        assertThat(presenter.state().get().picked()).isEmpty();
        findings.previous();
        assertThat(presenter.state().get().cause()).isPresent();
    }

    private void know(Cause cause) {
        desk.causes.put(cause.id(), cause);
        presenter.refresh();
    }

    private static Repair repair(CellId cell, String from, String to) {
        return new Repair(List.of(new Change(cell, from, to)), "");
    }
}
