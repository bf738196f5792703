package org.gouji.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.unit.UnitsState.YearNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Texts TEXTS = Texts.load(Language.ZH);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局");
    private final FindingsPresenter findings =
            new FindingsPresenter(desk, Threads.atOnce(), new Wording(TEXTS, FORMS), e -> {
                throw new AssertionError(e);
            });
    private final UnitsPresenter presenter = new UnitsPresenter(findings, Threads.atOnce(), TEXTS, e -> {
        throw new AssertionError(e);
    });
    private final ReportPresenter report = new ReportPresenter(
            desk,
            Threads.atOnce(),
            e -> {
                throw new AssertionError(e);
            },
            findings,
            presenter,
            new CausePresenter(
                    desk,
                    Threads.atOnce(),
                    e -> {
                        throw new AssertionError(e);
                    },
                    findings));

    @BeforeEach
    void load() {
        presenter.load(desk.reports());
        findings.load(desk.listing());
    }

    @Test
    void showsYearsNewestFirstWithWhatIsOpen() {
        assertThat(presenter.state().get().years()).extracting(YearNode::year).containsExactly(2023, 2022);
        YearNode newest = presenter.state().get().years().get(0);
        assertThat(counts().of(newest).of(Severity.ERROR)).isEqualTo(2);
        assertThat(counts().of(newest.reports().get(0)).of(Severity.WARNING)).isEqualTo(1);
        assertThat(presenter.state().get().reports()).isEqualTo(4);
        assertThat(newest.reports().get(0).verdict()).contains(Verdict.REVISE);
    }

    @Test
    void theVerdictFollowsADecisionAtOnce() {
        UnitsState.ReportNode node =
                presenter.state().get().years().get(0).reports().get(0);
        desk.discrepancies().stream()
                .filter(row -> row.reportId() == node.reportId())
                .forEach(row -> {
                    desk.decide(row, Decision.DISMISSED, "已核实", "");
                    findings.replace(desk.rows(new int[] {row.number()}).get(0));
                });
        assertThat(presenter.state().get().verdict(node)).contains(Verdict.PASS);
        assertThat(presenter
                        .state()
                        .get()
                        .verdict(
                                presenter.state().get().years().get(0).reports().get(1)))
                .contains(Verdict.REVISE);
    }

    @Test
    void narrowsTheListToTheChosenReport() {
        YearNode newest = presenter.state().get().years().get(0);
        presenter.choose(Choice.of(newest.reports().get(1)));
        assertThat(Lists.lines(findings)).hasSize(2).allMatch(l -> l.unit().equals("教育局"));
        assertThat(report.state().get().report().orElseThrow().unit()).contains("教育局");
    }

    @Test
    void showsAReportWithoutDiscrepancies() {
        YearNode older = presenter.state().get().years().get(1);
        presenter.choose(Choice.of(older.reports().get(0)));
        assertThat(Lists.lines(findings)).isEmpty();
        assertThat(report.state().get().report().orElseThrow().year()).contains(2022);
        assertThat(report.state().get().marks().chief()).isEmpty();
    }

    @Test
    void forgetsItsChoiceWhenTheFilterIsCleared() {
        presenter.choose(Choice.of(presenter.state().get().years().get(0)));
        findings.clearFilter();
        assertThat(presenter.state().get().chosen()).isEqualTo(Choice.all());
    }

    @Test
    void marksTheCellsOfTheChosenDiscrepancy() {
        assertThat(report.state().get().marks().chief())
                .extracting(c -> c.address())
                .containsExactly("T3.granted.total");
        assertThat(report.state().get().marks().addends()).hasSize(6);
    }

    @Test
    void narrowsItselfToUnitsByTyping() {
        presenter.narrow("水利");
        assertThat(presenter.state().get().years())
                .allMatch(year -> year.reports().stream().allMatch(r -> r.name().equals("水利局")))
                .hasSize(2);
        presenter.narrow("没有这个单位");
        assertThat(presenter.state().get().years()).isEmpty();
        presenter.narrow("");
        assertThat(presenter.state().get().years().get(0).reports()).hasSize(2);
    }

    private UnitsState.Counts counts() {
        return presenter.state().get().counts();
    }
}
