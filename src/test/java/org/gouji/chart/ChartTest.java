package org.gouji.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.chart.ExampleCharts.FIRST;
import static org.gouji.chart.ExampleCharts.ZH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What charts say, before anything is drawn. */
class ChartTest {

    @Test
    void theLargestBarsAreDrawnAndTheOthersCounted() {
        Bars bars = ExampleCharts.bars(2);
        assertThat(bars.shown())
                .extracting(bar -> bar.label().key())
                .as("and the one that must be seen")
                .containsExactly("a", "b", "d");
        assertThat(bars.hidden()).isEqualTo(1);
        assertThat(bars.hiddenTotal()).isEqualTo(2);
        assertThat(bars.total()).isEqualTo(11);
    }

    @Test
    void theTableHasAllBarsAndTheirSums() {
        assertThat(ExampleCharts.bars(2).table(ZH).tsv()).isEqualTo("""
                        单位\t错误\t疑似\t提示\t合计
                        青禾县柳溪镇人民政府\t3\t1\t1\t5
                        青禾县东门街道办事处\t3\t0\t0\t3
                        青禾县水利局\t0\t2\t0\t2
                        平川县水利局\t0\t0\t1\t1
                        合计\t6\t3\t2\t11
                        """);
    }

    @Test
    void piecesWithoutACountCannotBeChosen() {
        assertThat(ExampleCharts.bars(9).lanes().get(1)).containsExactly(new Mark("b", "error"));
    }

    @Test
    void noTextOfATableIsTakenForAFormula() {
        Grid grid = new Grid(
                List.of(new Grid.Column("单位", false)),
                List.of(List.of("=HYPERLINK(1)"), List.of("-12.5"), List.of("-镇"), List.of("甲\t乙\n丙")));
        assertThat(grid.tsv()).isEqualTo("单位\n'=HYPERLINK(1)\n-12.5\n'-镇\n甲 乙 丙\n");
    }

    @Test
    void sharesAreRoundedOnceAndCountsStayWhole() {
        assertThat(ExampleCharts.shares().table(ZH).rows())
                .containsExactly(
                        List.of("2022", "2", "66.7%", "1", "33.3%", "3"), List.of("2023", "7", "100.0%", "—", "", "7"));
        assertThat(ExampleCharts.shares().tip(new Mark("2022", "denied"), ZH))
                .isEqualTo("2022 年不予公开 1 件，占 33.3%（共 3 件）");
    }

    @Test
    void aYearWithoutAFigureIsAGapNotAZero() {
        Lines lines = ExampleCharts.lines();
        assertThat(lines.lanes().get(0)).containsExactly(new Mark("own", "2021"), new Mark("own", "2023"));
        assertThat(lines.table(ZH).rows().get(1)).containsExactly("2022", "—", "3.5", "6");
    }

    @Test
    void theUnitFarOutIsNamedFirstInItsKind() {
        Spread spread = ExampleCharts.spread();
        assertThat(spread.groups().get(0).outliers())
                .extracting(dot -> dot.unit().key())
                .containsExactly("far");
        assertThat(spread.groups().get(0).mostUsual()).isEqualByComparingTo("6");
        assertThat(spread.groups().get(1).outliers()).isEmpty();
        assertThat(spread.table(ZH).rows().get(0)).containsExactly("乡镇（7）", "青禾县石桥坪镇人民政府", "40", "是");
        assertThat(spread.tip(new Mark("township", "far"), ZH)).contains("离群").contains("中位数 4");
    }

    @Test
    void ofThousandsOfUnitsOnlyTheUnusualOnesGetADot() {
        List<Spread.Dot> dots = new java.util.ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            dots.add(new Spread.Dot(Label.of("u" + i, "单位" + i), BigDecimal.valueOf(i < 100 ? 1_000 + i : i % 10)));
        }
        Spread spread = new Spread(
                new Heading("", "", List.of()), "新收申请", List.of(new Spread.Group(Label.of("k", "部门"), dots, "u4999")));
        assertThat(spread.groups().get(0).outliers()).hasSize(100);
        assertThat(spread.lanes().get(0)).hasSize(61).contains(new Mark("k", "u99"), new Mark("k", "u4999"));
        assertThat(spread.hidden()).isEqualTo(4_939);
        assertThat(spread.table(ZH).rows()).hasSize(5_000);
    }

    @Test
    void aGapIsNamedWhereAllChildrenAreInTheSum() {
        Pairs pairs = ExampleCharts.pairs();
        assertThat(pairs.pairs()).extracting(Pairs.Pair::differs).containsExactly(true, false, false);
        assertThat(pairs.gapWords(pairs.pairs().get(0), ZH)).isEqualTo("本级少 20");
        assertThat(pairs.table(ZH).rows()).extracting(row -> row.get(3)).containsExactly("-20", "0", "");
    }

    @Test
    void theWayToTheDeadlineStartsAtTheHighestDayAndIsRoundedUp() {
        Burndown burndown = ExampleCharts.burndown(Optional.of(FIRST.plusDays(10)));
        assertThat(burndown.ideal(FIRST)).contains(10L);
        assertThat(burndown.ideal(FIRST.plusDays(3))).contains(7L);
        assertThat(burndown.ideal(FIRST.plusDays(10))).contains(0L);
        assertThat(burndown.pace()).as("7 open over 7 days left").contains(1L);
        assertThat(ExampleCharts.burndown(Optional.of(FIRST.plusDays(6))).pace())
                .as("7 over 3")
                .contains(3L);
    }

    @Test
    void withoutADeadlineOrWithOnePassedThereIsNoWay() {
        assertThat(ExampleCharts.burndown(Optional.empty()).ideal(FIRST)).isEmpty();
        assertThat(ExampleCharts.burndown(Optional.empty()).pace()).isEmpty();
        assertThat(ExampleCharts.burndown(Optional.of(FIRST.plusDays(3))).pace())
                .isEmpty();
    }
}
