package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.SourceDocument;
import org.gouji.read.odt.OdtReader;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String NAMES =
            " xmlns:office='urn:o' xmlns:text='urn:t' xmlns:table='urn:b' xmlns:draw='urn:d'"
                    + " xmlns:style='urn:s' xmlns:svg='urn:v' xmlns:xlink='urn:x' xmlns:loext='urn:l'";

    private static byte[] odt(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "styles.xml",
                "<office:document-styles" + NAMES + "><office:styles>" + styles
                        + "</office:styles></office:document-styles>");
        parts.put(
                "content.xml",
                "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return Docx.zip(parts);
    }

    private static SourceDocument read(String styles, String body) throws UnreadableFileException {
        return new OdtReader().read(odt(styles, body)).document();
    }

    private static List<String> lines(String styles, String body) throws UnreadableFileException {
        return Shown.lines(read(styles, body));
    }

    private static List<List<String>> cells(String body) throws UnreadableFileException {
        return Shown.cells(read("", body));
    }

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String td(String attributes, String text) {
        return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
    }

    private static String tr(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    @Test
    void readsBlanksTabsAndBreaks() throws UnreadableFileException {
        assertThat(lines("", p("a<text:s text:c='2'/>b \n  c<text:tab/>d<text:line-break/>e<text:s/>f")))
                .containsExactly("a  b c\td", "e f");
    }

    @Test
    void leavesOutWhatIsNotSeen() throws UnreadableFileException {
        String styles = "<style:style style:name='H' style:family='text'><style:text-properties text:display='none'/>"
                + "</style:style><style:style style:name='I' style:family='text' style:parent-style-name='H'/>";
        String deleted = "<text:tracked-changes><text:changed-region><text:deletion>" + p("deleted")
                + "</text:deletion></text:changed-region></text:tracked-changes>";
        String note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("note")
                + "</text:note-body></text:note>";
        assertThat(
                        lines(
                                styles,
                                deleted
                                        + p(
                                                "see<text:change/>n" + note + "<office:annotation>" + p("remark")
                                                        + "</office:annotation><text:span text:style-name='I'>hidden</text:span>!")
                                        + "<text:section text:display='none'>" + p("x") + "</text:section>"
                                        + p(
                                                "<text:ruby><text:ruby-base>字</text:ruby-base><text:ruby-text>zi</text:ruby-text></text:ruby>")))
                .containsExactly("seen!", "字");
    }

    @Test
    void readsTextBoxesAndCountsPicturesOnce() throws UnreadableFileException {
        byte[] odt = odt(
                "",
                p("a<draw:frame><draw:text-box>" + p("box") + "</draw:text-box></draw:frame>b")
                        + p(
                                "<draw:frame><draw:object/><draw:image xlink:href='p.svg'/><draw:image xlink:href='p.png'/></draw:frame>"));
        Extract extract = new OdtReader().read(odt);
        assertThat(Shown.lines(extract.document())).containsExactly("ab", "box");
        assertThat(extract.pictures()).isEqualTo(1);
    }

    @Test
    void putsMergedAndRepeatedCellsIntoGridColumns() throws UnreadableFileException {
        assertThat(cells(table(
                        tr(
                                td("table:number-rows-spanned='2'", "g"),
                                td("table:number-columns-spanned='2'", "h"),
                                "<table:covered-table-cell/>",
                                td("", "t")),
                        tr("<table:covered-table-cell/>", td("table:number-columns-repeated='3'", "0")),
                        "<table:table-row table:number-rows-repeated='2'>" + td("", "x") + td("", "1") + td("", "2")
                                + td("", "3") + "</table:table-row>")))
                .containsExactly(
                        List.of("1+1 g", "2+2 h", "4+1 t"),
                        List.of("1+1^ ", "2+1 0", "3+1 0", "4+1 0"),
                        List.of("1+1 x", "2+1 1", "3+1 2", "4+1 3"),
                        List.of("1+1 x", "2+1 1", "3+1 2", "4+1 3"));
    }

    @Test
    void keepsAWideCellMergedOverRowsInItsColumns() throws UnreadableFileException {
        assertThat(cells(table(
                        tr(
                                td("table:number-rows-spanned='2' table:number-columns-spanned='2'", "g"),
                                "<table:covered-table-cell/>",
                                td("", "1")),
                        tr("<table:covered-table-cell table:number-columns-repeated='2'/>", td("", "2")))))
                .containsExactly(List.of("1+2 g", "3+1 1"), List.of("1+2^ ", "3+1 2"));
    }

    @Test
    void opensTablesThatSplitACell() throws UnreadableFileException {
        String inner = "<table:table table:is-sub-table='true'>" + tr(td("", "a"), td("", "b"))
                + tr(td("", "1"), td("", "2")) + "</table:table>";
        String columns = "<table:table-column table:number-columns-repeated='2'/>";
        assertThat(cells("<table:table>" + columns
                        + tr(td("", "g"), "<table:table-cell>" + inner + "</table:table-cell>")
                        + tr(td("", "x"), td("", "y")) + "</table:table>"))
                .containsExactly(
                        List.of("1+1 g", "2+1 a", "3+1 b"),
                        List.of("1+1^ ", "2+1 1", "3+1 2"),
                        List.of("1+1 x", "2+2 y"));
    }

    @Test
    void boundsCellsAndRowsThatRepeat() throws UnreadableFileException {
        assertThat(cells(table("<table:table-row table:number-rows-repeated='1000000'>"
                        + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                        + tr(td("", "a"), td("", "b")))))
                .hasSize(2);
        String many = "<table:table-row table:number-rows-repeated='100000'>"
                + td("table:number-columns-repeated='100000'", "1") + "</table:table-row>";
        assertThatThrownBy(() -> cells(table(many.repeat(30)))).hasMessage("read.failed.tooManyCells");
    }

    @Test
    void showsNumbersOfLists() throws UnreadableFileException {
        String style = "<text:list-style style:name='L'>"
                + "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-prefix='（' style:num-suffix='）'/>"
                + "<text:list-level-style-number text:level='3' style:num-format='1' text:display-levels='2' text:start-value='4'/>"
                + "<text:list-level-style-bullet text:level='4' text:bullet-char='•'/></text:list-style>";
        String nested = "<text:list text:style-name='L' xml:id='l1'><text:list-item>" + p("a")
                + "<text:list><text:list-item>" + p("b") + p("b2")
                + "<text:list><text:list-item>" + p("c") + "<text:list><text:list-item>" + p("d")
                + "</text:list-item></text:list></text:list-item></text:list></text:list-item></text:list></text:list-item>"
                + "<text:list-header>" + p("h") + "</text:list-header>"
                + "<text:list-item text:start-value='11'>" + p("e") + "</text:list-item></text:list>";
        String later = "<text:list text:style-name='L' text:continue-list='l1'><text:list-item>" + p("f")
                + "</text:list-item></text:list><text:list text:style-name='L'><text:list-item>" + p("g")
                + "</text:list-item></text:list><text:list text:style-name='L' text:continue-numbering='true'>"
                + "<text:list-item>" + p("i") + "</text:list-item></text:list>";
        assertThat(lines(style, nested + later))
                .containsExactly("一、a", "（1）b", "b2", "1.4 c", "d", "h", "十一、e", "十二、f", "一、g", "二、i");
    }

    @Test
    void showsNumbersOfHeadings() throws UnreadableFileException {
        String style = "<text:outline-style style:name='Outline'>"
                + "<text:outline-level-style text:level='1' style:num-format='一, 二, 三, ...' loext:num-list-format='第%1%部分 '/>"
                + "<text:outline-level-style text:level='2' style:num-format=''/></text:outline-style>";
        SourceDocument document = read(
                style,
                "<text:h text:outline-level='1'>a</text:h><text:h text:outline-level='2'>b</text:h>"
                        + "<text:h text:outline-level='1' text:is-list-header='true'>c</text:h>"
                        + "<text:h text:outline-level='1'>d</text:h>");
        assertThat(Shown.lines(document)).containsExactly("第一部分  a", "b", "c", "第二部分  d");
        assertThat(Shown.headings(document)).hasSize(4);
    }

    @Test
    void readsAFlatFile() {
        String flat = "<?xml version='1.0' encoding='UTF-8'?>\n<office:document" + NAMES
                + " office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text>" + p("公开")
                + "</office:text></office:body></office:document>";
        assertThat(FileKind.of(flat.getBytes(StandardCharsets.UTF_8))).isEqualTo(FileKind.ODT);
        assertThat(flat)
                .satisfies(f -> assertThat(Shown.lines(new OdtReader()
                                .read(f.getBytes(StandardCharsets.UTF_8))
                                .document()))
                        .containsExactly("公开"));
    }

    @Test
    void refusesEncryptedAndHostileFiles() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
        parts.put("content.xml", "\u0001\u0002");
        assertThatThrownBy(() -> new OdtReader().read(Docx.zip(parts))).hasMessage("read.failed.password");
        assertThatThrownBy(() -> read("", "<text:span>".repeat(2000))).hasMessage("read.failed.hostile");
        byte[] entity = ("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><office:document"
                        + NAMES + ">&x;</office:document>")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new OdtReader().read(entity)).hasMessage("read.failed.hostile");
    }
}
