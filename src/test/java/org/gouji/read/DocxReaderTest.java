package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.read.Docx.p;
import static org.gouji.read.Docx.r;
import static org.gouji.read.Docx.tbl;
import static org.gouji.read.Docx.tc;
import static org.gouji.read.Docx.tr;

import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.docx.DocxReader;
import org.junit.jupiter.api.Test;

/** What a person sees in a Word document is what is read, feature by feature. */
class DocxReaderTest {
    private static final String NUMBERING = "<w:numbering xmlns:w=\"" + Docx.TRANSITIONAL + "\"><w:abstractNum"
            + " w:abstractNumId=\"0\">"
            + level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%1.%3.") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num></w:numbering>";

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static SourceDocument read(Docx docx) throws UnreadableFileException {
        return new DocxReader().read(docx.bytes()).document();
    }

    private static List<String> lines(String body) throws UnreadableFileException {
        return lines(read(Docx.body(body)));
    }

    private static List<String> lines(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(b -> ((TextBlock) b).text())
                .toList();
    }

    private static List<List<String>> cells(String... rows) throws UnreadableFileException {
        Grid grid = (Grid) read(Docx.body(tbl(rows))).blocks().get(0);
        return grid.rows().stream()
                .map(row -> row.cells().stream().map(DocxReaderTest::show).toList())
                .toList();
    }

    private static String show(Cell cell) {
        return cell.column() + "+" + cell.width() + (cell.continued() ? "^" : "") + " " + cell.text();
    }

    @Test
    void joinsANumberThatIsSplitOverRuns() throws UnreadableFileException {
        assertThat(lines("<w:p>" + r("共12") + "<w:proofErr/>" + r("3") + r("4件") + "</w:p>"))
                .containsExactly("共1234件");
    }

    @Test
    void tellsColumnsOfMergedCells() throws UnreadableFileException {
        String upper = "<w:vMerge w:val=\"restart\"/>";
        assertThat(cells(
                        tr(tc(upper, p("组")), tc("<w:gridSpan w:val=\"2\"/>", p("甲"))),
                        tr(tc("<w:vMerge/>", p("看不见")), tc("", p("1")), tc("", p("2"))),
                        tr(tc("", p("末")), tc("", p("3")), tc("", p("4")))))
                .containsExactly(
                        List.of("1+1 组", "2+2 甲"),
                        List.of("1+1^ ", "2+1 1", "3+1 2"),
                        List.of("1+1 末", "2+1 3", "3+1 4"));
    }

    @Test
    void shiftsColumnsByWhatStandsBeforeTheRow() throws UnreadableFileException {
        assertThat(cells(
                        tr(tc("", p("甲")), tc("", p("乙")), tc("", p("丙"))),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("5")) + tc("", p("6"))
                                + "</w:tr>"))
                .last()
                .isEqualTo(List.of("2+1 5", "3+1 6"));
    }

    @Test
    void joinsParagraphsAndBreaksInACell() throws UnreadableFileException {
        String broken = "<w:p><w:r><w:t>结果</w:t><w:br/><w:t>维持</w:t></w:r></w:p>" + p("（件）");
        assertThat(cells(tr(tc("", broken), tc("", p("1"))), tr(tc("", p("a")), tc("", p("b"))))
                        .get(0))
                .containsExactly("1+1 结果\n维持\n（件）", "2+1 1");
    }

    @Test
    void showsTrackedChangesAsAccepted() throws UnreadableFileException {
        String gone = "<w:del w:id=\"1\"><w:r><w:delText>旧</w:delText></w:r></w:del>";
        String come = "<w:ins w:id=\"2\">" + r("新") + "</w:ins>";
        String moved =
                "<w:moveFrom w:id=\"3\">" + r("走") + "</w:moveFrom><w:moveTo w:id=\"4\">" + r("来") + "</w:moveTo>";
        assertThat(lines("<w:p>" + gone + come + moved + "</w:p>")).containsExactly("新来");
    }

    @Test
    void leavesOutADeletedRow() throws UnreadableFileException {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p("x")) + tc("", p("9")) + "</w:tr>";
        assertThat(cells(tr(tc("", p("a")), tc("", p("1"))), deleted, tr(tc("", p("b")), tc("", p("2")))))
                .containsExactly(List.of("1+1 a", "2+1 1"), List.of("1+1 b", "2+1 2"));
    }

    @Test
    void showsResultsOfFieldsNotTheirInstructions() throws UnreadableFileException {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r>"
                        + "<w:r><w:t>也不见</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("42")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String simple = "<w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>";
        assertThat(lines("<w:p>" + field + simple + "</w:p>")).containsExactly("427");
    }

    @Test
    void readsInsideContentControlsLinksAndTags() throws UnreadableFileException {
        String inline = "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + r("甲") + "</w:sdtContent></w:sdt><w:hyperlink>"
                + r("乙") + "</w:hyperlink><w:smartTag><w:smartTagPr/>" + r("丙") + "</w:smartTag></w:p>";
        String block = "<w:sdt><w:sdtContent>" + inline + "</w:sdtContent></w:sdt>";
        assertThat(lines(block)).containsExactly("甲乙丙");
        String row = "<w:sdt><w:sdtContent>" + tr(tc("", p("a")), tc("", p("1"))) + "</w:sdtContent></w:sdt>";
        String cell =
                "<w:tr><w:sdt><w:sdtContent>" + tc("", p("b")) + "</w:sdtContent></w:sdt>" + tc("", p("2")) + "</w:tr>";
        assertThat(cells(row, cell)).containsExactly(List.of("1+1 a", "2+1 1"), List.of("1+1 b", "2+1 2"));
    }

    @Test
    void readsATextBoxOnceBehindItsParagraph() throws UnreadableFileException {
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        String choice = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines("<w:p>" + r("正文") + choice + "</w:p>")).containsExactly("正文", "框内");
    }

    @Test
    void takesTheFallbackWhereTheChoiceIsEmpty() throws UnreadableFileException {
        String either =
                "<mc:AlternateContent><mc:Choice/><mc:Fallback>" + p("后备") + "</mc:Fallback></mc:AlternateContent>";
        assertThat(lines(either)).containsExactly("后备");
    }

    @Test
    void writesAutomaticNumbersAsWordShowsThem() throws UnreadableFileException {
        Docx docx = Docx.body(item(1, 0, "总体")
                        + item(1, 1, "甲")
                        + item(1, 1, "乙")
                        + item(1, 0, "二者")
                        + item(1, 1, "丙")
                        + item(1, 2, "细")
                        + item(2, 0, "另起"))
                .with("word/numbering.xml", NUMBERING);
        assertThat(lines(read(docx))).containsExactly("一、总体", "（一）甲", "（二）乙", "二、二者", "（一）丙", "二.1.细", "五、另起");
    }

    @Test
    void takesNumberAndHeadingFromTheStyle() throws UnreadableFileException {
        String styles = "<w:styles xmlns:w=\"" + Docx.TRANSITIONAL
                + "\"><w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/>"
                + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
                + "<w:style w:styleId=\"a2\"><w:basedOn w:val=\"a1\"/></w:style></w:styles>";
        Docx docx = Docx.body("<w:p><w:pPr><w:pStyle w:val=\"a2\"/></w:pPr>" + r("总体情况") + "</w:p>")
                .with("word/styles.xml", styles)
                .with("word/numbering.xml", NUMBERING);
        assertThat(lines(read(docx))).containsExactly("一、总体情况");
    }

    @Test
    void marksHeadingsByOutlineLevel() throws UnreadableFileException {
        SourceDocument document =
                read(Docx.body("<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("标题") + "</w:p>" + p("正文")));
        assertThat(document.blocks()).containsExactly(new TextBlock("标题", true), new TextBlock("正文", false));
    }

    @Test
    void opensTablesThatOnlyLayOutThePage() throws UnreadableFileException {
        String inner = tbl(
                tr(tc("", p("规章")), tc("", p("0")), tc("", p("0")), tc("", p("0"))),
                tr(tc("", p("行政规范性文件")), tc("", p("1")), tc("", p("0")), tc("", p("4"))));
        SourceDocument document = read(Docx.body(tbl(tr(tc("", p("标题行") + inner + p("落款"))))));
        assertThat(lines(document)).containsExactly("标题行", "落款");
        assertThat(document.blocks().get(1))
                .isInstanceOfSatisfying(Grid.class, g -> assertThat(g.rows()).hasSize(2));
    }

    @Test
    void leavesOutHiddenTextAndKeepsSymbols() throws UnreadableFileException {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>";
        String symbols = "<w:r><w:sym w:font=\"Arial\" w:char=\"2460\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                + "<w:noBreakHyphen/></w:r>";
        assertThat(lines("<w:p>" + hidden + symbols + r("见") + "</w:p>")).containsExactly("①-见");
    }

    @Test
    void readsStrictDocuments() throws UnreadableFileException {
        assertThat(lines(read(Docx.body(p("严格"), Docx.STRICT)))).containsExactly("严格");
    }
}
