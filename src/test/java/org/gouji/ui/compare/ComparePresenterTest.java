package org.gouji.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.TextPlace;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Status;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.work.ReportRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of the desk: 0 and 1 of the first unit for 2023 and 2022, 2 and 3 of the second. */
class ComparePresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording CHINESE = new Wording(Texts.load(Language.ZH), FORMS);

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局");
    private final List<Throwable> troubles = new ArrayList<>();
    private final ComparePresenter presenter =
            new ComparePresenter(desk, Threads.atOnce(), FORMS, CHINESE, troubles::add);

    @BeforeEach
    void load() {
        presenter.load(desk.reports());
    }

    private CompareState now() {
        return presenter.state().get();
    }

    private static Finding finding(String rule, Report earlier, Report later, List<CellId> cells, TextPlace... places) {
        return new Finding(
                rule,
                rule,
                Severity.WARNING,
                List.of(earlier.source(), later.source()),
                cells,
                Optional.empty(),
                Optional.empty(),
                Message.of("某项"),
                "",
                List.of(places),
                0,
                List.of(),
                Anchor.of(rule, cells));
    }

    @Test
    void asksForTwoReportsAtFirst() {
        assertThat(now().status()).isEqualTo(Status.CHOOSE);
        assertThat(presenter.enough()).isTrue();
        assertThat(presenter.copy()).isEmpty();
    }

    @Test
    void putsTheYearBeforeToTheLeft() {
        presenter.withYearBefore(0);

        assertThat(now().status()).isEqualTo(Status.READY);
        assertThat(now().left().map(ReportRow::id)).contains(1L);
        assertThat(now().right().map(ReportRow::id)).contains(0L);
    }

    @Test
    void saysThatThereIsNoYearBefore() {
        presenter.withYearBefore(1);

        assertThat(now().status()).isEqualTo(Status.NO_EARLIER);
        assertThat(now().right().map(ReportRow::id)).contains(1L);
        assertThat(now().left()).isEmpty();
    }

    @Test
    void opensTheTwoReportsOfAFindingBetweenYearsAtItsCell() {
        CellId cell = CellId.parse("T3.carried_in.total");
        Report later = desk.report(0);
        presenter.about(SampleReports.open(0, later, finding("YEAR-CARRY", desk.report(1), later, List.of(cell))));

        assertThat(now().part()).isEqualTo(Part.CELLS);
        assertThat(now().left().map(ReportRow::id)).contains(1L);
        assertThat(now().right().map(ReportRow::id)).contains(0L);
    }

    @Test
    void opensTheTwoReportsOfACopyAtThePassage() {
        Report copy = desk.report(2);
        TextPlace place = new TextPlace(Section.PROBLEMS, 7, 5, 20);
        presenter.about(SampleReports.open(2, copy, finding("DUP-TEXT", desk.report(0), copy, List.of(), place)));

        assertThat(now().part()).isEqualTo(Part.PASSAGES);
        assertThat(now().left().map(ReportRow::id)).contains(0L);
        Spot spot = now().spot().orElseThrow();
        assertThat(now().shown()
                        .orElseThrow()
                        .comparison()
                        .matching()
                        .passages()
                        .get(spot.line())
                        .right())
                .anyMatch(p -> p.paragraph() == 7);
    }

    @Test
    void opensAFindingOfOneReportBesideTheNearestYear() {
        presenter.about(
                SampleReports.open(3, desk.report(3), SampleReports.rowSum(desk.report(3), "granted", Severity.ERROR)));

        assertThat(now().left().map(ReportRow::id)).contains(3L);
        assertThat(now().right().map(ReportRow::id)).contains(2L);
    }

    @Test
    void goesThroughTheDifferencesAndStaysAtTheEnds() {
        presenter.compare(1, 0, Part.PROSE);
        int count = now().shown().orElseThrow().spots().size();
        assertThat(count).isGreaterThan(1);

        for (int i = 0; i <= count; i++) {
            presenter.next();
        }
        assertThat(now().current()).isEqualTo(count - 1);
        for (int i = 0; i <= count; i++) {
            presenter.previous();
        }
        assertThat(now().current()).isZero();
    }

    @Test
    void showsWhatIsTheSameOnlyWhenAsked() {
        presenter.compare(1, 0, Part.CELLS);
        assertThat(now().shown().orElseThrow().cells())
                .extracting(CellLine::where)
                .containsExactly("结转下年度 → 上年结转 · 其他");

        presenter.showOnly(false);

        assertThat(now().shown().orElseThrow().cells()).hasSize(7 + 200);
        assertThat(now().shown().orElseThrow().cells().get(0).where()).isEqualTo("结转下年度 → 上年结转 · 自然人");
        assertThat(now().shown().orElseThrow().spots()).containsExactly(Spot.whole(5));
    }

    @Test
    void staysWhereItIsWhenTheWorkspaceIsLoadedAgain() {
        presenter.compare(1, 0, Part.PROSE);
        presenter.next();
        CompareState.Shown before = now().shown().orElseThrow();

        presenter.load(desk.reports());

        assertThat(now().shown().orElseThrow()).isSameAs(before);
        assertThat(now().current()).isZero();
        assertThat(now().status()).isEqualTo(Status.READY);
    }

    @Test
    void comparesAnOlderVersionThatIsNotListed() {
        presenter.load(desk.reports().subList(0, 1));
        presenter.compare(desk.reports().get(1), desk.reports().get(0), Part.PROSE);

        presenter.load(desk.reports().subList(0, 1));

        assertThat(now().left().map(ReportRow::id)).contains(1L);
        assertThat(now().status()).isEqualTo(Status.READY);
    }

    @Test
    void letsGoOfAReportThatIsNoLongerThere() {
        presenter.compare(1, 0, Part.PROSE);

        presenter.load(desk.reports().subList(1, 4));

        assertThat(now().right()).isEmpty();
        assertThat(now().status()).isEqualTo(Status.CHOOSE);
    }

    @Test
    void exchangesTheColumns() {
        presenter.compare(1, 0, Part.PROSE);
        presenter.next();

        presenter.swap();

        assertThat(now().left().map(ReportRow::id)).contains(0L);
        assertThat(now().current()).as("the same difference").isZero();
    }

    @Test
    void offersReportsOfTheSameUnitFirstAndNeverTheOtherColumns() {
        presenter.choose(Side.LEFT, presenter.choices(Side.LEFT, "教育 2022").get(0));

        assertThat(presenter.choices(Side.RIGHT, ""))
                .extracting(ReportRow::id)
                .first()
                .isEqualTo(2L);
        assertThat(presenter.choices(Side.RIGHT, "")).extracting(ReportRow::id).doesNotContain(3L);
        assertThat(presenter.choices(Side.RIGHT, "没有这样的")).isEmpty();
    }

    @Test
    void copiesTheShownPartAsCellsPartedByTabs() {
        presenter.compare(1, 0, Part.PROSE);

        String[] lines = presenter.copy().split("\n");

        assertThat(lines[0]).isEqualTo("位置\t水利局 · 2022 年度\t水利局 · 2023 年度");
        assertThat(lines).allMatch(line -> line.split("\t", -1).length == 3);
    }

    @Test
    void keepsTheAnswerThatWasAskedForLast() {
        Threads.Held held = new Threads.Held();
        ComparePresenter slow = new ComparePresenter(desk, held.tasks(), FORMS, CHINESE, troubles::add);
        slow.load(desk.reports());
        slow.compare(1, 0, Part.CELLS);
        slow.compare(3, 2, Part.CELLS);
        assertThat(slow.state().get().status()).isEqualTo(Status.COMPARING);

        held.run();

        assertThat(slow.state().get().shown().orElseThrow().comparison().left().unit())
                .contains("教育局");
    }

    @Test
    void showsNothingOfAComparisonThatWasStopped() {
        Threads.Held held = new Threads.Held();
        ComparePresenter slow = new ComparePresenter(desk, held.tasks(), FORMS, CHINESE, troubles::add);
        slow.load(desk.reports());
        slow.compare(1, 0, Part.CELLS);

        slow.cancel();
        held.run();

        assertThat(slow.state().get().status()).isEqualTo(Status.STOPPED);
        assertThat(slow.state().get().shown()).isEmpty();
    }

    @Test
    void tellsWhatWentWrongAndCanBeAskedAgain() {
        desk.refusal = Optional.of(new IllegalStateException("gone"));
        presenter.compare(1, 0, Part.CELLS);
        assertThat(troubles).hasSize(1);
        assertThat(now().status()).isEqualTo(Status.STOPPED);

        desk.refusal = Optional.empty();
        presenter.load(desk.reports());

        assertThat(now().status()).isEqualTo(Status.READY);
    }

    @Test
    void speaksAnotherLanguageAtTheSamePlace() {
        presenter.compare(1, 0, Part.CELLS);
        presenter.showOnly(false);

        presenter.speak(new Wording(Texts.load(Language.EN), FORMS));

        assertThat(now().shown().orElseThrow().cells().get(0).where()).startsWith("Carried to next year");
    }
}
