package org.gouji.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.chart.Bars;
import org.gouji.chart.Burndown;
import org.gouji.chart.Chart;
import org.gouji.chart.Lines;
import org.gouji.chart.Mark;
import org.gouji.chart.Pairs;
import org.gouji.chart.Shares;
import org.gouji.chart.Spread;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.chart.ChartsState.Chip;
import org.gouji.ui.chart.ChartsState.Shown;
import org.gouji.ui.desk.FixtureDesk;
import org.gouji.ui.desk.SampleReports;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Lists;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.ui.window.AnsweringDialogs;
import org.gouji.work.figures.Family;
import org.gouji.work.figures.Family.Member;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsPresenterTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final Wording ZH = new Wording(Texts.load(Language.ZH), FORMS);
    private static final String WATER = "unit-水利局";
    private static final String SCHOOL = "unit-教育局";

    @TempDir
    Path folder;

    private final FixtureDesk desk = FixtureDesk.of(FORMS, "水利局", "教育局", "柳溪镇人民政府");
    private final FindingsPresenter findings = Lists.list(desk, ZH);
    private final PagesPresenter pages = new PagesPresenter(org.gouji.ui.desk.Kept.inMemory());
    private final Threads.Held threads = new Threads.Held();
    private ChartsPresenter charts;

    @BeforeEach
    void openPage() {
        desk.add(0, SampleReports.rowSum(desk.report(0), "new", Severity.HINT));
        charts = new ChartsPresenter(
                desk,
                threads.tasks(),
                new AnsweringDialogs(folder.resolve("意见.docx")),
                findings,
                pages,
                ZH,
                Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC),
                error -> {
                    throw new AssertionError(error);
                });
        findings.load(desk.listing());
        pages.show(Page.CHARTS);
        threads.run();
    }

    private Shown shown() {
        threads.run();
        return charts.state().get().shown();
    }

    private <C extends Chart> C show(ChartKind kind, Class<C> type) {
        charts.show(kind);
        return type.cast(shown().chart().orElseThrow());
    }

    @Test
    void countsUnitsTheOneWithMostFirst() {
        Bars bars = show(ChartKind.UNITS, Bars.class);
        assertThat(bars.bars().get(0).label().key()).isEqualTo(WATER);
        assertThat(bars.bars().get(0).counts()).containsExactly(1L, 1L, 1L);
        assertThat(bars.total()).isEqualTo(7);
        assertThat(shown().fitting()).isEqualTo(7);
    }

    @Test
    void aMarkNarrowsEverythingAndTheSameAgainWidensIt() {
        charts.choose(new Mark(SCHOOL, "error"));
        assertThat(findings.filter().get())
                .isEqualTo(Filter.ALL.only(Facet.UNIT, SCHOOL).only(Facet.SEVERITY, "error"));
        assertThat(Lists.lines(findings)).hasSize(1);
        Shown narrowed = shown();
        assertThat(((Bars) narrowed.chart().orElseThrow()).bars())
                .as("its own facet is left out")
                .hasSize(3);
        assertThat(narrowed.emphasis().kept()).containsExactly(new Mark(SCHOOL, "error"));
        assertThat(show(ChartKind.RULES, Bars.class).total())
                .as("the other charts follow")
                .isEqualTo(1);
        charts.show(ChartKind.UNITS);
        threads.run();
        charts.choose(new Mark(SCHOOL, "error"));
        assertThat(findings.filter().get().isAll()).isTrue();
    }

    @Test
    void chipsSayWhatTheFilterAsksForAndTakeItAway() {
        charts.choose(new Mark(SCHOOL, "error"));
        findings.search("总计");
        assertThat(shown().chips()).extracting(Chip::text).containsExactly("错误", "教育局", "含“总计”");
        charts.drop(shown().chips().get(2));
        charts.drop(shown().chips().get(0));
        assertThat(findings.filter().get()).isEqualTo(Filter.ALL.only(Facet.UNIT, SCHOOL));
    }

    @Test
    void theChosenDiscrepancyIsMarkedInEveryChartOfDiscrepancies() {
        findings.choose(Lists.lines(findings).stream()
                .filter(line -> line.unitKey().equals(SCHOOL) && line.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark(SCHOOL, "error"));
        show(ChartKind.RULES, Bars.class);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark("T3-ROW", "error"));
        show(ChartKind.SEVERITIES, Bars.class);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark("error", "open"));
        show(ChartKind.STATES, Bars.class);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark("open", "error"));
        show(ChartKind.COURSE, Burndown.class);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark(Burndown.OPEN, "2026-03-04"));
    }

    @Test
    void aFigureIsMarkedWhereTheChosenDiscrepancyIsAboutIt() {
        findings.choose(Lists.lines(findings).stream()
                .filter(line -> line.severity() == Severity.HINT)
                .findFirst()
                .orElseThrow()
                .id());
        show(ChartKind.YEARS, Lines.class);
        assertThat(shown().unit()).as("the unit of the chosen one").isEqualTo(WATER);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark("own", "2023"));
        show(ChartKind.SPREAD, Spread.class);
        assertThat(shown().emphasis().chosen()).containsExactly(new Mark("department", WATER));
    }

    @Test
    void linesShowTheUnitTheFilterIsSetToBesideTheMedianOfItsKind() {
        charts.showUnit(SCHOOL);
        Lines lines = show(ChartKind.YEARS, Lines.class);
        assertThat(lines.heading().title()).isEqualTo("教育局：历年新收申请");
        assertThat(lines.years()).extracting(y -> y.key()).containsExactly("2022", "2023");
        assertThat(lines.bases()).containsExactly(2, 2);
        charts.choose(new Mark("own", "2022"));
        assertThat(findings.filter().get())
                .isEqualTo(Filter.ALL.only(Facet.UNIT, SCHOOL).only(Facet.YEAR, "2022"));
        assertThat(shown().emphasis().kept()).contains(new Mark("own", "2022"), new Mark("median", "2022"));
    }

    @Test
    void aloneOfItsKindAUnitIsNotComparedWithItself() {
        charts.showUnit("unit-柳溪镇人民政府");
        Lines lines = show(ChartKind.YEARS, Lines.class);
        assertThat(lines.lines()).hasSize(1);
        assertThat(lines.lines().get(0).series().key()).isEqualTo("own");
        assertThat(lines.heading().notes()).anyMatch(note -> note.contains("只有这一个单位"));
        charts.showUnit(SCHOOL);
        assertThat(show(ChartKind.YEARS, Lines.class).lines()).hasSize(2);
    }

    @Test
    void outcomesAreOfAllUnitsUntilOneIsChosen() {
        Shares all = show(ChartKind.OUTCOMES, Shares.class);
        charts.showUnit(SCHOOL);
        Shares one = (Shares) shown().chart().orElseThrow();
        assertThat(all.years().get(0).whole())
                .isEqualByComparingTo(one.years().get(0).whole().multiply(java.math.BigDecimal.valueOf(3)));
        assertThat(one.heading().title()).startsWith("教育局");
    }

    @Test
    void theSpreadIsOfTheNewestYearUntilAnotherIsChosen() {
        Spread spread = show(ChartKind.SPREAD, Spread.class);
        assertThat(shown().year()).contains(2023);
        assertThat(spread.groups()).extracting(g -> g.kind().key()).containsExactly("department", "township");
        charts.showYear(2022);
        assertThat(shown().year()).contains(2022);
        assertThat(findings.filter().get().of(Facet.YEAR)).isEqualTo(Set.of("2022"));
    }

    @Test
    void unitsWithoutWhatTheFilterAsksForFade() {
        findings.show(Filter.ALL.only(Facet.SEVERITY, "hint"));
        show(ChartKind.SPREAD, Spread.class);
        assertThat(shown().emphasis().kept()).containsExactly(new Mark("department", WATER));
    }

    @Test
    void withoutARosterItSaysWhatToDo() {
        charts.show(ChartKind.FAMILY);
        assertThat(shown().chart()).isEmpty();
        assertThat(shown().hint()).contains("名录");
    }

    @Test
    void aParentStandsBesideTheSumOfItsChildren() {
        desk.families.add(new Family(
                new Member("unit-柳溪镇人民政府", "柳溪镇人民政府"),
                List.of(new Member(WATER, "水利局"), new Member(SCHOOL, "教育局"), new Member("", "没有报告的局"))));
        Pairs pairs = show(ChartKind.FAMILY, Pairs.class);
        assertThat(pairs.heading().notes().get(0)).contains("没有报告的局");
        assertThat(pairs.pairs()).noneMatch(Pairs.Pair::differs);
        charts.choose(pairs.lanes().get(0).get(0));
        assertThat(findings.filter().get().of(Facet.RULE)).isEqualTo(Set.of("AGG-SUM"));
    }

    @Test
    void theCourseFollowsTheDeadlineThatIsSet() {
        Burndown without = show(ChartKind.COURSE, Burndown.class);
        assertThat(without.days()).extracting(Burndown.Day::open).containsExactly(7L, 7L, 7L, 7L);
        charts.setDeadline(Optional.of(LocalDate.of(2026, 3, 11)));
        Burndown with = (Burndown) shown().chart().orElseThrow();
        assertThat(with.pace()).contains(1L);
        assertThat(with.heading().notes().get(0)).isEqualTo("待核 7 处；要按期完成，从明天起每天需办结 1 处");
    }

    @Test
    void aDecisionIsSeenAtOnce() {
        show(ChartKind.STATES, Bars.class);
        desk.decide(desk.discrepancies().get(0), Decision.CONFIRMED, "", "");
        findings.replace(desk.discrepancies().get(0));
        Bars bars = (Bars) shown().chart().orElseThrow();
        assertThat(bars.bars()).extracting(Bars.Bar::total).containsExactly(6L, 1L, 0L);
    }

    @Test
    void nothingIsMadeWhileNobodyLooks() {
        pages.show(Page.FINDINGS);
        Shown before = shown();
        findings.show(Filter.ALL.only(Facet.SEVERITY, "hint"));
        charts.show(ChartKind.RULES);
        assertThat(shown()).isSameAs(before);
        pages.show(Page.CHARTS);
        assertThat(shown().kind()).isEqualTo(ChartKind.RULES);
        assertThat(((Bars) shown().chart().orElseThrow()).total()).isEqualTo(1);
    }

    @Test
    void onlyTheAnswerToTheLastQuestionIsShown() {
        charts.show(ChartKind.RULES);
        charts.show(ChartKind.STATES);
        assertThat(charts.state().get().busy()).isTrue();
        assertThat(charts.state().get().shown().kind())
                .as("the one before stays")
                .isEqualTo(ChartKind.UNITS);
        assertThat(shown().kind()).isEqualTo(ChartKind.STATES);
        assertThat(charts.state().get().busy()).isFalse();
    }

    @Test
    void speaksAnotherLanguage() {
        charts.speak(new Wording(Texts.load(Language.EN), FORMS));
        assertThat(shown().chart().orElseThrow().heading().title()).isEqualTo("Discrepancies by unit");
    }

    @Test
    void whereNothingFitsItSaysSo() {
        findings.show(Filter.ALL.only(Facet.YEAR, "1999"));
        assertThat(shown().chart()).isEmpty();
        assertThat(shown().hint()).contains("清除筛选");
    }

    @Test
    void savesAPictureWhereThePersonSaid() throws Exception {
        charts.save("svg", () -> "<svg/>".getBytes());
        threads.run();
        assertThat(Files.readString(folder.resolve("图.svg"))).isEqualTo("<svg/>");
    }

    @Test
    void readsADayInTheWaysItIsWritten() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        for (String text : List.of("2026-03-05", "2026-3-5", "2026.3.5", " 2026/03/05 ", "2026年3月5日")) {
            assertThat(DeadlineField.parse(text)).as(text).contains(day);
        }
        assertThat(DeadlineField.parse("  ")).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DeadlineField.parse("下周五"))
                .isInstanceOf(java.time.format.DateTimeParseException.class);
    }
}
