package org.gouji.memo.docx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.data.DataNode;
import org.gouji.memo.ColumnKind;
import org.gouji.text.Language;

/**
 * The measures of resources/memo/layout.yaml. Lengths come out in twips (1/20 pt) or EMU (1/36000 mm), as Word counts.
 *
 * @param page lengths of the page by name, millimetres
 * @param linePitch twips from line to line
 * @param columns shares of the type area by language and column kind
 * @param chart the chart's measures
 */
record Layout(
        Map<String, BigDecimal> page, int linePitch, Map<String, Map<String, Integer>> columns, ChartLayout chart) {
    private static final BigDecimal TWIPS_PER_MM = new BigDecimal("56.6929");
    private static final List<String> LENGTHS = List.of(
            "width", "height", "top", "left", "right", "bottom", "footer", "letterMark", "letterFoot", "letterOut");
    private static final BigDecimal EMU_PER_MM = new BigDecimal(36_000);

    /**
     * How a chart looks.
     *
     * @param units as many units have a bar of their own
     * @param size of its letters, points
     * @param rowHeight millimetres for a bar
     * @param frameHeight millimetres for legend and margins
     * @param colours RRGGBB by series kind
     */
    record ChartLayout(
            int units,
            String font,
            BigDecimal size,
            BigDecimal rowHeight,
            BigDecimal frameHeight,
            Map<String, String> colours) {
        ChartLayout {
            colours = Map.copyOf(colours);
        }

        /** Height of a chart with this many bars, EMU. */
        int height(int bars) {
            return emu(frameHeight.add(rowHeight.multiply(BigDecimal.valueOf(bars))));
        }
    }

    Layout {
        page = Map.copyOf(page);
        columns = Map.copyOf(columns);
    }

    /** Reads a layout; throws {@link org.gouji.data.DataException} with the line where something is missing or is no number. */
    static Layout read(DataNode root) {
        DataNode chart = root.get("chart");
        Map<String, BigDecimal> page = new TreeMap<>();
        LENGTHS.forEach(root.get("page")::get);
        for (Language language : Language.values()) {
            DataNode shares = root.get("columns").get(language.code());
            Arrays.stream(ColumnKind.values()).map(ColumnKind::key).forEach(shares::get);
        }
        root.get("page").map().forEach((name, length) -> page.put(name, decimal(length)));
        Map<String, Map<String, Integer>> columns = new TreeMap<>();
        root.get("columns").map().forEach((language, shares) -> columns.put(language, numbers(shares)));
        Map<String, String> colours = new TreeMap<>();
        chart.get("colours").map().forEach((name, colour) -> colours.put(name, colour.text()));
        return new Layout(
                page,
                number(root.get("linePitch")),
                columns,
                new ChartLayout(
                        number(chart.get("units")),
                        chart.get("font").text(),
                        decimal(chart.get("size")),
                        decimal(chart.get("rowHeight")),
                        decimal(chart.get("frameHeight")),
                        colours));
    }

    /** A length of the page, twips. */
    int twips(String length) {
        return rounded(page.get(length).multiply(TWIPS_PER_MM));
    }

    /** Width of the type area, twips. */
    int textWidth() {
        return twips("width") - twips("left") - twips("right");
    }

    /** Width of the type area, EMU. */
    int textWidthEmu() {
        return emu(page.get("width").subtract(page.get("left")).subtract(page.get("right")));
    }

    /** Column widths of a table that fills the type area, twips. */
    List<Integer> columnWidths(List<ColumnKind> kinds, Language language) {
        Map<String, Integer> shares = columns.get(language.code());
        int all = kinds.stream().mapToInt(k -> shares.get(k.key())).sum();
        return kinds.stream().map(k -> textWidth() * shares.get(k.key()) / all).toList();
    }

    private static BigDecimal decimal(DataNode node) {
        if (!node.text().matches("[0-9]{1,5}([.][0-9]{1,5})?")) {
            throw node.mistake("a number is expected here");
        }
        return new BigDecimal(node.text());
    }

    private static int number(DataNode node) {
        if (!node.text().matches("[1-9][0-9]{0,5}")) {
            throw node.mistake("a whole number is expected here");
        }
        return Integer.parseInt(node.text());
    }

    private static Map<String, Integer> numbers(DataNode shares) {
        Map<String, Integer> numbers = new TreeMap<>();
        shares.map().forEach((name, share) -> numbers.put(name, number(share)));
        return numbers;
    }

    private static int emu(BigDecimal millimetres) {
        return rounded(millimetres.multiply(EMU_PER_MM));
    }

    private static int rounded(BigDecimal length) {
        return length.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
