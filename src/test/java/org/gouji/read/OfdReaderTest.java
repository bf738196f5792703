package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.ofd.OfdReader;
import org.junit.jupiter.api.Test;

/**
 * What GB/T 33190 allows, written as raw XML. No OFD file of a real office was at hand: these and the fixtures of
 * {@link PrintedReportsTest} are all that the reader was ever tried on.
 */
class OfdReaderTest {
    private static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\">";
    private final Map<String, String> parts = new LinkedHashMap<>();

    private OfdReaderTest content(String page, String template) {
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + NS
                        + "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + NS
                        + "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/0.xml\"/></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/></ofd:Pages></ofd:Document>");
        parts.put("Doc_0/Pages/0.xml", layer("<ofd:Template TemplateID=\"9\"/>", page));
        parts.put("Doc_0/Tpls/0.xml", layer("", template));
        return this;
    }

    private static String layer(String before, String objects) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page" + NS + before + "<ofd:Content><ofd:Layer>"
                + objects + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static String text(String attributes, String code, String text) {
        return "<ofd:TextObject Font=\"1\" Size=\"4\" " + attributes + "><ofd:FillColor Value=\"0 0 0\"/>"
                + "<ofd:TextCode " + code + ">" + text + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String path(String attributes, String data) {
        return "<ofd:PathObject " + attributes + "><ofd:AbbreviatedData>" + data
                + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    private String failure() {
        try {
            return new OfdReader().read(Docx.zip(parts)).document().toString();
        } catch (UnreadableFileException e) {
            return e.getMessage();
        }
    }

    private List<String> blocks() throws UnreadableFileException {
        return new OfdReader()
                .read(Docx.zip(parts)).document().blocks().stream()
                        .map(OfdReaderTest::print)
                        .toList();
    }

    private static String print(Block block) {
        return block instanceof TextBlock
                ? ((TextBlock) block).text()
                : ((Grid) block)
                        .rows().stream()
                                .map(r -> r.cells().stream().map(c -> c.text()).collect(Collectors.joining("|")))
                                .collect(Collectors.joining("/"));
    }

    private static final String BOX = path("Boundary=\"20 50 80 10\"", "M 0 0 L 80 0 L 80 10 L 0 10 C M 40 0 L 40 10");

    @Test
    void placesLettersByGroupsOfDistances() throws UnreadableFileException {
        content(
                BOX
                        + text("Boundary=\"22 52 36 6\"", "X=\"0\" Y=\"4\" DeltaX=\"g 3 4\"", "甲乙丙丁")
                        + text("Boundary=\"62 52 36 6\"", "X=\"0\" Y=\"4\" DeltaX=\"2 2\"", "123"),
                "");
        assertThat(blocks()).containsExactly("甲乙丙丁|123");
    }

    @Test
    void drawsTheTemplateUnderThePage() throws UnreadableFileException {
        content(
                text("Boundary=\"22 52 36 6\"", "X=\"0\" Y=\"4\"", "甲")
                        + text("Boundary=\"62 52 9 6\"", "X=\"0\" Y=\"4\"", "5"),
                BOX);
        assertThat(blocks()).containsExactly("甲|5");
    }

    @Test
    void appliesTheMatrixOfAnObject() throws UnreadableFileException {
        String scaled =
                path("Boundary=\"20 50 80 10\" CTM=\"2 0 0 2 0 0\"", "M 0 0 L 40 0 L 40 5 L 0 5 C M 20 0 L 20 5");
        content(
                scaled
                        + text("Boundary=\"22 52 36 6\" CTM=\"0.5 0 0 0.5 0 0\"", "X=\"0\" Y=\"8\" DeltaX=\"4\"", "甲乙")
                        + text("Boundary=\"62 52 9 6\"", "X=\"0\" Y=\"4\"", "5"),
                "");
        assertThat(blocks()).containsExactly("甲乙|5");
    }

    @Test
    void takesThinFilledShapesForLines() throws UnreadableFileException {
        StringBuilder lines = new StringBuilder();
        for (int x : new int[] {20, 60, 100}) {
            lines.append(path(
                    "Boundary=\"" + x + " 50 1 10\" Stroke=\"false\" Fill=\"true\"",
                    "M 0 0 L 0.3 0 L 0.3 10 L 0 10 C"));
        }
        for (int y : new int[] {50, 60}) {
            lines.append(path(
                    "Boundary=\"20 " + y + " 80 1\" Stroke=\"false\" Fill=\"true\"",
                    "M 0 0 L 80 0 L 80 0.3 L 0 0.3 C"));
        }
        content(
                lines
                        + text("Boundary=\"22 52 36 6\"", "X=\"0\" Y=\"4\"", "甲")
                        + text("Boundary=\"62 52 9 6\"", "X=\"0\" Y=\"4\"", "5"),
                "");
        assertThat(blocks()).containsExactly("甲|5");
    }

    @Test
    void readsColumnsOfUprightLettersFromTheRight() throws UnreadableFileException {
        content(
                BOX.replace("50 80 10", "50 80 30").replace("10", "30")
                        + text("Boundary=\"22 52 36 26\"", "X=\"8\" Y=\"4\" DeltaY=\"g 2 4.2\"", "三本年")
                        + text("Boundary=\"22 52 36 26\"", "X=\"2\" Y=\"4\" DeltaY=\"g 1 4.2\"", "办理")
                        + text("Boundary=\"62 52 9 6\"", "X=\"0\" Y=\"4\"", "5"),
                "");
        assertThat(blocks()).containsExactly("三本年\n办理|5");
    }

    @Test
    void knowsNoLetterThatHasOnlyAGlyph() throws UnreadableFileException {
        content(
                BOX
                        + text("Boundary=\"22 52 36 6\"", "X=\"0\" Y=\"4\" DeltaX=\"g 3 4\"", "甲乙丙丁")
                        + text("Boundary=\"62 52 9 6\"", "X=\"0\" Y=\"4\" DeltaX=\"2\"", "1¤"),
                "");
        assertThat(blocks()).containsExactly("甲乙丙丁|1\uFFFD");
    }

    @Test
    void saysOfAScanWhatItIs() {
        content("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"3\"/>", "");
        assertThat(failure()).isEqualTo("read.failed.scan");
    }

    @Test
    void refusesEntitiesAndMissingParts() {
        content("", "");
        parts.put("Doc_0/Pages/0.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><ofd:Page" + NS + "&a;</ofd:Page>");
        assertThat(failure()).isIn("read.failed.hostile", "read.failed.broken");
        parts.remove("Doc_0/Pages/0.xml");
        assertThat(failure()).isEqualTo("read.failed.broken");
    }

    @Test
    void survivesAbsurdNumbers() {
        content(
                text("Boundary=\"1e308 -1e308 NaN 6\"", "X=\"x\" Y=\"4\" DeltaX=\"g 999999999 4\"", "甲")
                        + path("Boundary=\"0 0\"", "M L 5 Q B 1 2 3 A C C"),
                "");
        assertThat(failure()).isNotEmpty();
    }
}
