package org.gouji.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.evidence.EvidenceRow.Kind;
import org.gouji.ui.evidence.EvidenceRow.Reading;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.report.ReportPresenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of the evidence, and where they lead. */
class EvidencePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), FORMS);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局");
    private final FindingsPresenter findings = Lists.list(desk, WORDING);
    private final CausePresenter cause =
            new CausePresenter(desk, Threads.atOnce(), EvidencePresenterTest::fail, findings);
    private final ReportPresenter report = new ReportPresenter(
            desk,
            Threads.atOnce(),
            EvidencePresenterTest::fail,
            findings,
            Lists.tree(findings, WORDING.texts()),
            cause);
    private final EvidencePresenter presenter = new EvidencePresenter(cause, report, WORDING);

    private static void fail(Throwable error) {
        throw new AssertionError(error);
    }

    @BeforeEach
    void choose() {
        show(SampleReports.rowSum(desk.report(0), "partial", Severity.ERROR).ofCause(1));
    }

    @Test
    void tellsBlankMissingAndUnreadableApart() {
        assertThat(of(Kind.ADDEND))
                .extracting(r -> r.label() + "|" + r.printed() + "|" + r.counted() + "|" + r.note())
                .containsExactly(
                        "自然人|空白|0|BLANK",
                        "商业企业|/|0|BLANK",
                        "科研机构|缺格|？|MISSING",
                        "社会公益组织|1o|？|UNREADABLE",
                        "法律服务机构||0|PLAIN",
                        "其他||0|PLAIN");
        assertThat(of(Kind.OPEN)).extracting(EvidenceRow::counted).containsExactly("未能核对");
        assertThat(presenter.tip(of(Kind.ADDEND).get(3))).contains("表三", "社会公益组织", "不是数字");
    }

    @Test
    void foldsZerosOfALongColumnUntilAskedFor() {
        List<CellId> cells = FORMS.edition("2021").equations().stream()
                .filter(e -> e.check().equals("T3-SUM"))
                .findFirst()
                .orElseThrow()
                .cells();
        show(finding("T3-COL", "T3-SUM", cells));
        assertThat(of(Kind.ADDEND).size()).isLessThan(10);
        EvidenceRow folded = of(Kind.FOLDED).get(0);
        assertThat(folded.label()).contains("格均为 0");
        presenter.choose(folded);
        assertThat(of(Kind.ADDEND)).hasSize(cells.size() - 1);
        presenter.choose(of(Kind.UNFOLDED).get(0));
        assertThat(of(Kind.ADDEND).size()).isLessThan(10);
    }

    @Test
    void leadsFromAFigureToItsCell() {
        presenter.choose(of(Kind.ADDEND).get(4));
        assertThat(report.state().get().marks().look()).contains(CellId.parse("T3.partial.legal"));
        assertThat(report.state().get().away()).isFalse();
    }

    @Test
    void leadsToLastYearsReportAndBack() {
        Finding carry = new Finding(
                "YEAR-CARRY",
                "Y-CARRY",
                Severity.ERROR,
                List.of(desk.report(1).source(), desk.report(0).source()),
                List.of(CellId.parse("T3.carried_in.total")),
                Optional.of("2"),
                Optional.of("0"),
                Message.of("不衔接"),
                "",
                List.of(),
                0,
                List.of(),
                org.gouji.model.Anchor.of("Y-CARRY", List.of(CellId.parse("T3.carried_in.total"))));
        show(carry);
        EvidenceRow last = of(Kind.ADDEND).get(0);
        assertThat(last.label()).contains("2022年");
        presenter.choose(last);
        assertThat(report.state().get().id()).isEqualTo(1);
        assertThat(report.state().get().away()).isTrue();
        assertThat(report.state().get().marks().look()).contains(CellId.parse("T3.carried_out.total"));
        report.back();
        assertThat(report.state().get().id()).isZero();
        assertThat(report.state().get().away()).isFalse();
    }

    @Test
    void leadsToTheOtherReportThatATextWasCopiedFrom() {
        show(new Finding(
                "DUP-TEXT",
                "Y-TEXT",
                Severity.WARNING,
                List.of(desk.report(1).source(), desk.report(0).source()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Message.of("雷同"),
                "一是公开内容与群众需求还有差距",
                List.of(),
                0,
                List.of(),
                org.gouji.model.Anchor.of("Y-TEXT", List.of())));
        EvidenceRow other = of(Kind.REPORT).get(0);
        assertThat(other.label()).isEqualTo("水利局 2022年");
        presenter.choose(other);
        assertThat(report.state().get().id()).isEqualTo(1);
        assertThat(report.state().get().away()).isTrue();
    }

    @Test
    void countsTheRepairThatIsTriedOut() {
        CellId legal = CellId.parse("T3.new.legal");
        desk.causes.put(1, new Cause(1, true, List.of(new Repair(List.of(new Change(legal, "0", "9")), "")), false));
        show(SampleReports.rowSum(desk.report(0), "new", Severity.ERROR).ofCause(1));
        cause.tryOut(0);
        assertThat(of(Kind.ADDEND))
                .filteredOn(r -> r.note() == Reading.TRIED)
                .extracting(r -> r.label() + " " + r.printed() + " " + r.counted())
                .containsExactly("法律服务机构 0 9");
        assertThat(report.state().get().marks().tried()).isTrue();
        cause.leave();
        assertThat(of(Kind.ADDEND)).noneMatch(r -> r.note() == Reading.TRIED);
        assertThat(report.state().get().marks().tried()).isFalse();
    }

    private void show(Finding finding) {
        desk.set(List.of(SampleReports.open(0, desk.report(0), finding)));
        findings.load(desk.listing());
    }

    private Finding finding(String rule, String check, List<CellId> cells) {
        return new Finding(
                rule,
                check,
                Severity.ERROR,
                List.of(desk.report(0).source()),
                cells,
                Optional.of("1"),
                Optional.of("0"),
                Message.of("不符"),
                "",
                List.of(),
                0,
                List.of(),
                org.gouji.model.Anchor.of(check, cells.subList(0, 1)));
    }

    private List<EvidenceRow> of(Kind kind) {
        return presenter.state().get().rows().stream()
                .filter(r -> r.kind() == kind)
                .toList();
    }
}
