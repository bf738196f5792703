package org.gouji.ui.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.gouji.ui.note.Explanation;
import org.gouji.ui.note.Explanation.Line;
import org.gouji.ui.report.Marks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a stored cause to what the note panel says and the report marks. */
class CausePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording WORDING = new Wording(Texts.load(Language.ZH), FORMS);
    private static final CellId NATURAL = CellId.parse("T3.denied_internal.natural");
    private static final CellId TOTAL = CellId.parse("T3.denied_internal.total");

    private final FixtureDesk desk = FixtureDesk.of(FORMS);
    private final Report report = SampleReports.report(FORMS, "水利局", 2023);
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
    void namesTheOnlyRepairAndLooksAtItsCell() {
        know(new Cause(1, true, List.of(repair(NATURAL, "7", "1", "substitution")), false));
        assertThat(lines())
                .anyMatch(l -> l.text().equals("最可能的错误：表三 · 5.属于三类内部事务信息 · 自然人 填报7，应为1（一位数字写错）；改正后该报告表三所有关系成立。"));
        assertThat(marks().look()).contains(NATURAL);
        assertThat(marks().suggested()).containsExactly(java.util.Map.entry(NATURAL, "1"));
        assertThat(explanation().parts())
                .anyMatch(
                        p -> p.heading().equals("依据") && p.lines().get(0).text().equals("某办法第一条"));
    }

    @Test
    void listsTiesWithoutChoosingAndMarksTheOneAskedFor() {
        know(new Cause(
                1,
                false,
                List.of(repair(NATURAL, "7", "1", "substitution"), repair(TOTAL, "1", "7", "substitution")),
                false));
        assertThat(lines()).extracting(Line::text).contains("以下改法都能使关系成立，无法仅凭表内数字判定：");
        assertThat(lines()).noneMatch(l -> l.text().contains("最可能"));
        assertThat(marks().look()).as("the chief cell of the first finding").contains(TOTAL);
        presenter.next();
        assertThat(marks().suggested()).containsOnlyKeys(TOTAL);
        assertThat(marks().look()).contains(TOTAL);
        assertThat(lines().stream().filter(Line::stressed))
                .singleElement()
                .satisfies(l -> assertThat(l.text()).contains("总计 填报1，应为7").endsWith("报告中已标出"));
        presenter.next();
        assertThat(marks().look()).contains(NATURAL);
    }

    @Test
    void listsFiveAtMost() {
        List<Repair> many = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> repair(NATURAL, "7", String.valueOf(i + 20), ""))
                .toList();
        know(new Cause(1, false, many, false));
        assertThat(lines().stream().filter(l -> l.repair().isPresent())).hasSize(5);
        assertThat(lines()).extracting(Line::text).contains("等 9 种");
        presenter.mark(7);
        assertThat(presenter.state().get().picked()).isEmpty();
    }

    @Test
    void saysThatNoCellCanBeNamed() {
        know(new Cause(1, false, List.of(), false));
        assertThat(lines()).extracting(Line::text).anyMatch(l -> l.contains("无法指出具体单元格"));
        assertThat(marks().suggested()).isEmpty();
    }

    @Test
    void forgetsTheCauseOfAnotherDiscrepancy() {
        know(new Cause(1, true, List.of(repair(NATURAL, "7", "1", "")), false));
        findings.next();
        assertThat(presenter.state().get().cause()).isEmpty();
        assertThat(lines()).noneMatch(l -> l.repair().isPresent());
        findings.previous();
        assertThat(presenter.state().get().cause()).isPresent();
    }

    private void know(Cause cause) {
        desk.causes.put(cause.id(), cause);
        presenter.refresh();
    }

    private Explanation explanation() {
        return Explanation.of(
                findings.state().get().chosen().orElseThrow(), presenter.state().get(), WORDING);
    }

    private List<Line> lines() {
        return explanation().parts().stream().flatMap(p -> p.lines().stream()).toList();
    }

    private Marks marks() {
        CauseState known = presenter.state().get();
        Marks marks =
                Marks.of(findings.state().get().chosen().orElseThrow().row().discrepancy(), report.source());
        return known.marked().map(r -> marks.with(r, known.certain())).orElse(marks);
    }

    private static Repair repair(CellId cell, String from, String to, String pattern) {
        return new Repair(List.of(new Change(cell, from, to)), pattern);
    }
}
