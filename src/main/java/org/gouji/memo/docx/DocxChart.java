package org.gouji.memo.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.gouji.memo.Block;
import org.gouji.memo.PlainText;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A chart that Word can edit: lying stacked bars, the first category on top, the number in each bar. */
record DocxChart(Layout layout) {
    /** Shows counts and leaves zero out. */
    private static final String COUNT = "0;;";

    /** Space between bars, percent of a bar. */
    private static final String GAP = "45";

    /** Stacked bars lie in one line only where they overlap by 100 percent. */
    private static final String FULL_OVERLAP = "100";

    void write(Block.BarChart bars, XWPFDocument document, Instant at) throws IOException, InvalidFormatException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("Figure");
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = document.createChart(
                run,
                layout.textWidthEmu(),
                layout.chart().height(bars.categories().size()));
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(PlainText.of(bars.caption()));
        chart.setAutoTitleDeleted(true);
        letters(chart);
        plot(bars, chart);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        Optional<Date> date = Optional.of(Date.from(at));
        POIXMLProperties.CoreProperties core =
                chart.getWorkbook().getProperties().getCoreProperties();
        core.setCreated(date);
        core.setModified(at.toString());
    }

    private void plot(Block.BarChart bars, XWPFChart chart) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setMinimum(0);
        counts.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, counts);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setVaryColors(false);
        int last = bars.categories().size();
        XDDFCategoryDataSource names = XDDFDataSourcesFactory.fromArray(
                bars.categories().stream().map(PlainText::of).toArray(String[]::new), range(chart, 0, last), 0);
        for (int i = 0; i < bars.series().size(); i++) {
            Block.Series series = bars.series().get(i);
            XDDFNumericalDataSource<Long> values = XDDFDataSourcesFactory.fromArray(
                    series.values().toArray(Long[]::new), range(chart, i + 1, last), i + 1);
            XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) data.addSeries(names, values);
            drawn.setTitle(PlainText.of(series.name()), chart.setSheetTitle(PlainText.of(series.name()), i + 1));
            // without these Word takes a theme that is not there and LibreOffice draws nothing
            drawn.setFillProperties(fill(series.kind()));
            XDDFLineProperties none = new XDDFLineProperties();
            none.setFillProperties(new XDDFNoFillProperties());
            drawn.setLineProperties(none);
            drawn.setInvertIfNegative(false);
            labels(drawn);
        }
        chart.plot(data);
        CTBarChart drawn = chart.getCTChart().getPlotArea().getBarChartArray(0);
        if (!drawn.isSetGapWidth()) {
            drawn.addNewGapWidth();
        }
        value(drawn.getGapWidth(), GAP);
        value(drawn.isSetOverlap() ? drawn.getOverlap() : drawn.addNewOverlap(), FULL_OVERLAP);
    }

    /** As plain text: the type of these values is not among the schemas that POI ships. */
    private static void value(XmlObject element, String value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), value);
        }
    }

    private static String range(XWPFChart chart, int column, int last) {
        return chart.formatRange(new CellRangeAddress(1, last, column, column));
    }

    private XDDFSolidFillProperties fill(String kind) {
        byte[] rgb = HexFormat.of().parseHex(layout.chart().colours().get(kind));
        return new XDDFSolidFillProperties(XDDFColor.from(rgb));
    }

    private void labels(XDDFBarChartData.Series series) {
        CTDLbls labels = series.getCTBarSer().addNewDLbls();
        labels.addNewNumFmt().setFormatCode(COUNT);
        labels.getNumFmt().setSourceLinked(false);
        CTTextCharacterProperties letters = letters(labels.addNewTxPr());
        letters.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        fonts(letters);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private void letters(XWPFChart chart) {
        fonts(letters(chart.getCTChartSpace().addNewTxPr()));
    }

    private CTTextCharacterProperties letters(CTTextBody text) {
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(layout.chart().size().multiply(BigDecimal.valueOf(100)).intValueExact());
        return letters;
    }

    private void fonts(CTTextCharacterProperties letters) {
        letters.addNewLatin().setTypeface(layout.chart().font());
        letters.addNewEa().setTypeface(layout.chart().font());
    }
}
