package org.gouji.memo.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.memo.AuditItem;
import org.gouji.memo.Memo;
import org.gouji.memo.ReviewedReport;
import org.gouji.memo.Season;
import org.gouji.model.Severity;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The Word file, read back with POI: what it says and how it is set. */
class DocxMemoWriterTest {
    private static final ReviewedReport WATER = Season.report(1, "云岭县水利局", 2022);

    @Test
    void titleTextAndTableAreReadBack() throws IOException {
        try (XWPFDocument document = read(letter())) {
            XWPFParagraph title = document.getParagraphs().get(0);
            assertThat(title.getStyle()).isEqualTo("Title");
            assertThat(title.getText().replace("\n", "")).isEqualTo("关于《云岭县水利局2022年政府信息公开工作年度报告》的审核意见");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).getTableCells().stream()
                            .map(c -> c.getText())
                            .toList())
                    .containsExactly("序号", "所在位置", "问题", "依据", "修改建议", "类别", "程度");
            assertThat(table.getRows()).hasSize(4);
            assertThat(table.getRow(1).getCell(1).getText()).startsWith("表三").endsWith("总计");
            assertThat(table.getRow(1).getCell(2).getText()).contains("总计填报1件", "总计：7=7≠1", "自然人：9+6+7=22≠16");
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.stream()
                            .filter(p -> "Date".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("2026年1月6日");
        }
    }

    @Test
    void replyFormFollowsOnAPageOfItsOwnWithTheNumbersOfTheList() throws IOException {
        try (XWPFDocument document = read(letter())) {
            List<String> styles = document.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .toList();
            int label = styles.indexOf("AnnexLabel");
            assertThat(document.getParagraphs().get(styles.indexOf("AnnexNote")).getText())
                    .isEqualTo("附件：整改反馈表");
            assertThat(label).isGreaterThan(styles.indexOf("Date"));
            assertThat(document.getParagraphs().get(label).getText()).isEqualTo("附件");
            assertThat(document.getStyles()
                            .getStyle("AnnexLabel")
                            .getCTStyle()
                            .getPPr()
                            .isSetPageBreakBefore())
                    .isTrue();
            XWPFTable reply = document.getTables().get(1);
            assertThat(reply.getRow(0).getTableCells().stream().map(c -> c.getText()))
                    .containsExactly("序号", "问题", "采纳/不采纳", "整改情况或说明", "责任人", "完成时间");
            assertThat(reply.getRows())
                    .hasSameSizeAs(document.getTables().get(0).getRows());
            assertThat(reply.getRow(2).getCell(0).getText()).isEqualTo("2");
            assertThat(reply.getRow(2).getCell(2).getText()).contains("□采纳");
        }
    }

    @Test
    void tableHeadRepeatsRowsStayWholeAndColumnsFillTheTypeArea() throws IOException {
        try (XWPFDocument document = read(letter())) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(r -> r.isCantSplitRow());
            int width = table.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(c -> ((BigInteger) c.getW()).intValue())
                    .sum();
            assertThat(width).isBetween(8838, 8844);
        }
    }

    @Test
    void pageIsThatOfTheStandard() throws IOException {
        try (XWPFDocument document = read(letter())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(List.of(
                            millimetres(section.getPgSz().getW()),
                            millimetres(section.getPgSz().getH())))
                    .containsExactly(210L, 297L);
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(
                            millimetres(margins.getTop()),
                            millimetres(margins.getLeft()),
                            millimetres(margins.getRight()),
                            millimetres(margins.getBottom())))
                    .containsExactly(37L, 28L, 26L, 35L);
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
            assertThat(section.getDocGrid().getLinePitch()).isEqualTo(579);
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(f -> assertThat(f.getText()).contains("— ", " —"));
            assertThat(document.createFooter(HeaderFooterType.EVEN)
                            .getParagraphs()
                            .get(0)
                            .getAlignment()
                            .name())
                    .isEqualTo("LEFT");
        }
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharactersFillThePage() throws IOException {
        try (XWPFDocument document = read(letter())) {
            var normal = document.getStyles().getStyle("Normal").getCTStyle();
            int pitch = ((BigInteger) normal.getPPr().getSpacing().getLine()).intValue();
            assertThat(normal.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
            int height = 16838 - 2098 - 1984;
            assertThat(height / pitch).isEqualTo(22);
            int halfPoints = ((BigInteger) normal.getRPr().getSzArray(0).getVal()).intValue();
            int closer = ((BigInteger) normal.getRPr().getSpacingArray(0).getVal()).intValue();
            assertThat(8844 / (halfPoints * 10 + closer)).isEqualTo(28);
        }
    }

    @Test
    void stylesNameTheFontsForAllScripts() throws Exception {
        try (XWPFDocument document = read(letter())) {
            assertThat(fonts(document, "Title")).containsOnly("方正小标宋简体").hasSize(4);
            assertThat(fonts(document, "Heading1")).containsOnly("黑体").hasSize(4);
            assertThat(fonts(document, "Heading2")).containsOnly("楷体_GB2312").hasSize(4);
            assertThat(fonts(document, "Footer")).containsOnly("宋体").hasSize(4);
            CTFonts body = document.getStyle()
                    .getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .getRFontsArray(0);
            assertThat(List.of(body.getAscii(), body.getHAnsi(), body.getEastAsia(), body.getCs()))
                    .containsOnly("仿宋_GB2312");
            assertThat(document.getStyles()
                            .getStyle("BodyText")
                            .getCTStyle()
                            .getPPr()
                            .getInd()
                            .getFirstLineChars())
                    .isEqualTo(200);
            assertThat(document.getPackage().getPartsByName(java.util.regex.Pattern.compile("/word/fontTable.xml")))
                    .hasSize(1);
        }
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        AuditItem open = Season.item(WATER, true, Season.blank("表四有空格。"));
        try (XWPFDocument document = read(Season.memo(Season.letter(WATER, true, open)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .allMatch(s -> document.getStyles().styleExist(s));
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("（初稿）");
        }
    }

    @Test
    void chartIsNativeWithNamedColouredSeriesAndAWorkbook() throws Exception {
        List<ReviewedReport> reports = List.of(WATER, Season.report(2, "云岭县柳溪乡人民政府", 2022));
        Memo memo = Season.memo(Season.batch(reports, Season.items(reports, 7), false));
        try (XWPFDocument document = read(memo)) {
            XWPFChart chart = document.getCharts().get(0);
            XDDFBarChartData bars = (XDDFBarChartData) chart.getChartSeries().get(0);
            assertThat(bars.getSeriesCount()).isEqualTo(3);
            List<String> values = new ArrayList<>();
            for (int s = 0; s < 3; s++) {
                XDDFChartData.Series series = bars.getSeries(s);
                assertThat(series.getShapeProperties()).isNotNull();
                for (int i = 0; i < 2; i++) {
                    values.add(String.valueOf(
                            Double.valueOf(series.getValuesData().getPointAt(i).toString())
                                    .longValue()));
                }
            }
            assertThat(bars.getSeries(0).getCategoryData().getPointAt(0)).isEqualTo("云岭县水利局");
            assertThat(values).containsExactly("2", "1", "1", "1", "1", "1");
            assertThat(chart.getCTChart()
                            .getPlotArea()
                            .getBarChartArray(0)
                            .getVaryColors()
                            .getVal())
                    .isFalse();
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("错误");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("云岭县柳溪乡人民政府");
        }
    }

    @Test
    void textStaysText() throws IOException {
        String unit = "=1+1\uD840\uDC0B <b>&amp; & {PAGE}\u0007\u202E局";
        ReviewedReport report = Season.report(1, unit, 2022);
        AuditItem item = Season.item(
                report,
                false,
                Season.row("new", Severity.ERROR, "\uD840\uDC0B < & > \uD800。", "1 < 2 & 3 > 2", 0),
                Season.column("natural", "二", "@SUM", 0));
        try (XWPFDocument document = read(Season.memo(Season.batch(List.of(report), List.of(item), false)))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("=1+1\uD840\uDC0B <b>&amp; & {PAGE}局");
            assertThat(table.getRow(1).getCell(3).getText())
                    .contains("\uD840\uDC0B < & > \uFFFD。", "1 < 2 & 3 > 2", "@SUM");
            assertThat(document.getDocument().xmlText()).doesNotContain("fldSimple", "instrText");
        }
    }

    @Test
    void sameMemoSameBytesAndNobodysName() throws IOException {
        byte[] first = bytes(letter());
        assertThat(bytes(letter())).isEqualTo(first);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(first))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Gouji");
            assertThat(core.getTitle()).isEqualTo("关于《云岭县水利局2022年政府信息公开工作年度报告》的审核意见");
            assertThat(core.getCreated().toInstant()).isEqualTo(Season.NEW_YEAR_EVE);
            assertThat(core.getModified().toInstant()).isEqualTo(Season.NEW_YEAR_EVE);
        }
    }

    private static Memo letter() {
        return Season.memo(
                Season.letter(WATER, false, Season.items(List.of(WATER), 3).toArray(AuditItem[]::new)));
    }

    private static byte[] bytes(Memo memo) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxMemoWriter().write(memo, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(Memo memo) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(memo)));
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).longValue() / 56.6929);
    }

    private static List<String> fonts(XWPFDocument document, String style) {
        XWPFStyle found = document.getStyles().getStyle(style);
        CTFonts fonts = found.getCTStyle().getRPr().getRFontsArray(0);
        return List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs());
    }
}
