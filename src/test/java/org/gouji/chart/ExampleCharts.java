package org.gouji.chart;

import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.text.Language;
import org.gouji.text.Texts;

/** One invented chart of each sort. */
final class ExampleCharts {
    static final Texts ZH = Texts.load(Language.ZH);
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private ExampleCharts() {}

    static ChartLook look() {
        Map<Tone, Color> tones = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            tones.put(tone, new Color(20 + tone.ordinal() * 12, 60, 140));
        }
        return new ChartLook(
                new Font(Font.SANS_SERIF, Font.PLAIN, 13),
                Color.BLACK,
                Color.DARK_GRAY,
                Color.LIGHT_GRAY,
                Color.WHITE,
                Color.WHITE,
                Color.ORANGE,
                tones);
    }

    static List<Chart> all() {
        return List.of(bars(3), shares(), lines(), spread(), pairs(), burndown(Optional.of(FIRST.plusDays(10))));
    }

    /** Four units with 5, 3, 2 and 1 discrepancies, of which some are drawn. */
    static Bars bars(int drawn) {
        List<Series> severities = List.of(
                new Series("error", "错误", Tone.ERROR),
                new Series("warning", "疑似", Tone.WARNING),
                new Series("hint", "提示", Tone.HINT));
        List<Bars.Bar> bars = List.of(
                new Bars.Bar(new Label("c", "水利局", "青禾县水利局"), List.of(0L, 2L, 0L)),
                new Bars.Bar(new Label("a", "柳溪镇人民政府", "青禾县柳溪镇人民政府"), List.of(3L, 1L, 1L)),
                new Bars.Bar(new Label("d", "水利局", "平川县水利局"), List.of(0L, 0L, 1L)),
                new Bars.Bar(new Label("b", "东门街道办事处", "青禾县东门街道办事处"), List.of(3L, 0L, 0L)));
        return new Bars(new Heading("各单位问题数", "范围：待核", List.of("共 11 处")), "单位", severities, bars, drawn, "d")
                .largestFirst();
    }

    static Shares shares() {
        List<Series> outcomes =
                List.of(new Series("granted", "予以公开", Tone.SHARE_1), new Series("denied", "不予公开", Tone.SHARE_3));
        return new Shares(
                new Heading("办理结果构成", "", List.of()),
                "年度",
                outcomes,
                List.of(
                        new Shares.Year(Label.of("2022", "2022"), some("2", "1")),
                        new Shares.Year(Label.of("2023", "2023"), some("7", null))));
    }

    static Lines lines() {
        return new Lines(
                new Heading("柳溪镇：历年新收申请", "", List.of("虚线为同类单位的中位数")),
                "新收申请",
                List.of(Label.of("2021", "2021"), Label.of("2022", "2022"), Label.of("2023", "2023")),
                List.of(
                        new Lines.Line(new Series("own", "柳溪镇人民政府", Tone.OWN), some("4", null, "9")),
                        new Lines.Line(new Series("median", "乡镇中位数", Tone.PEERS), some("3", "3.5", "4"))),
                List.of(5, 6, 7));
    }

    /** Seven townships, one of which is far out, and one office. */
    static Spread spread() {
        List<Spread.Dot> townships = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Spread.Dot(Label.of("t" + i, "镇" + i), BigDecimal.valueOf(i)))
                .toList();
        List<Spread.Dot> all = new java.util.ArrayList<>(townships);
        all.add(new Spread.Dot(new Label("far", "石桥坪镇", "青禾县石桥坪镇人民政府"), BigDecimal.valueOf(40)));
        return new Spread(
                new Heading("2023 年各类单位的新收申请", "", List.of()),
                "新收申请",
                List.of(
                        new Spread.Group(Label.of("township", "乡镇（7）"), all, ""),
                        new Spread.Group(
                                Label.of("office", "政府办公室（1）"),
                                List.of(new Spread.Dot(Label.of("o", "政府办"), BigDecimal.valueOf(12))),
                                "")));
    }

    static Pairs pairs() {
        return new Pairs(
                new Heading("青禾县人民政府 2023 年", "", List.of()),
                new Series("stated", "本级所填", Tone.OWN),
                new Series("summed", "下级之和", Tone.PEERS),
                List.of(
                        new Pairs.Pair(Label.of("received", "新收申请"), one("75"), one("95"), true),
                        new Pairs.Pair(Label.of("granted", "予以公开"), one("34"), one("34"), true),
                        new Pairs.Pair(Label.of("partial", "部分公开"), one("8"), one("12"), false)));
    }

    /** Ten open on the first day, four decided on the third, one opened again on the fourth, which is today. */
    static Burndown burndown(Optional<LocalDate> deadline) {
        return new Burndown(
                new Heading("待核问题数", "", List.of()),
                List.of(
                        new Burndown.Day(FIRST, 10, 0),
                        new Burndown.Day(FIRST.plusDays(1), 10, 0),
                        new Burndown.Day(FIRST.plusDays(2), 6, 4),
                        new Burndown.Day(FIRST.plusDays(3), 7, -1)),
                deadline);
    }

    private static Optional<BigDecimal> one(String number) {
        return Optional.ofNullable(number).map(BigDecimal::new);
    }

    private static List<Optional<BigDecimal>> some(String... numbers) {
        return Arrays.stream(numbers).map(ExampleCharts::one).toList();
    }
}
