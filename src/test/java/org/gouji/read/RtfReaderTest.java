package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.read.rtf.RtfReader;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
    private static final String CHINESE = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}"
            + "{\\f1\\fcharset0 Times;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset136 MingLiU;}}";

    private static SourceDocument read(String body) throws UnreadableFileException {
        return raw(CHINESE + body + "}");
    }

    private static SourceDocument raw(String rtf) throws UnreadableFileException {
        return new RtfReader().read(rtf.getBytes(StandardCharsets.ISO_8859_1)).document();
    }

    private static List<String> lines(String body) throws UnreadableFileException {
        return Shown.lines(read(body));
    }

    /** The bytes of a text in an encoding, as RTF writes them down. */
    private static String hex(String text, String charset) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset))) {
            out.append(String.format("\\'%02x", b & 0xFF));
        }
        return out.toString();
    }

    private static String gbk(String text) {
        return hex(text, "GBK");
    }

    @Test
    void decodesBytesByTheCharacterSetOfTheFont() throws UnreadableFileException {
        assertThat(lines(gbk("公开") + "\\par {\\f3 " + hex("公開", "Big5") + "}\\par"))
                .containsExactly("公开", "公開");
        assertThat(Shown.lines(raw("{\\rtf1\\ansi{\\fonttbl{\\f5\\fcharset134 A;}}\\f5 " + gbk("年报") + "\\par}")))
                .as("no code page is declared")
                .containsExactly("年报");
        assertThat(Shown.lines(raw("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f5\\fcharset0 A;}}\\f5 caf\\'e9\\par}")))
                .containsExactly("café");
    }

    @Test
    void takesAFontWithoutCharacterSetForChineseWhereItCanBe() throws UnreadableFileException {
        assertThat(lines("{\\f1 " + gbk("信息") + "}\\par{\\f1 A\\'b7 }\\par")).containsExactly("信息", "A·");
        assertThat(Shown.lines(raw("{\\rtf1\\ansi " + gbk("统计期限") + "\\par}"))).containsExactly("统计期限");
    }

    @Test
    void putsCharactersTogetherThatRunsCutInTwo() throws UnreadableFileException {
        assertThat(lines("{\\b\\'b9}{\\i\\'ab\\'bf}\\f0\\'aa\\par")).containsExactly("公开");
        assertThat(lines("{\\f0\\'b9}{\\f1\\'ab}\\par")).containsExactly("公");
    }

    @Test
    void losesNoDigitBehindHalfACharacter() throws UnreadableFileException {
        assertThat(lines("\\'9145\\par\\'91{\\b 3}\\par")).containsExactly("\uFFFD45", "\uFFFD3");
        assertThat(lines("\\f1\\'9145\\par")).containsExactly("‘45");
    }

    @Test
    void readsSecondHalvesThatLookLikeSignsOfTheFormat() throws UnreadableFileException {
        assertThat(lines("\\'84@\\'81\\'5c\\'81\\\\\\par"))
                .containsExactly(new String(
                        new byte[] {(byte) 0x84, '@', (byte) 0x81, 0x5C, (byte) 0x81, 0x5C}, Charset.forName("GBK")));
        String raw = "\u0081\\\u0081}1\\par"; // halves as bare bytes
        assertThat(lines(raw))
                .containsExactly(
                        new String(new byte[] {(byte) 0x81, 0x5C, (byte) 0x81, 0x7D}, Charset.forName("GBK")) + "1");
    }

    @Test
    void skipsWhatStandsForAUnicodeCharacter() throws UnreadableFileException {
        assertThat(lines("\\uc1\\u20844?\\u24320?12\\par")).containsExactly("公开12");
        assertThat(lines("\\uc2\\u20844" + gbk("公") + "12\\par")).containsExactly("公12");
        assertThat(lines("\\uc1\\u20844" + gbk("公") + "12\\par"))
                .as("a count of one for two bytes")
                .containsExactly("公12");
        assertThat(lines("\\u8216\\'914\\u8217\\'92" + gbk("件") + "\\par"))
                .as("one byte that might begin a character, and a figure behind it")
                .containsExactly("‘4’件");
        assertThat(lines("{\\uc0\\u20844 7}8\\u24320\\'3f9\\par")).containsExactly("公78开9");
        assertThat(lines("\\uc1\\u-10187?\\u-9138?\\par")).containsExactly("\uD835\uDC4E");
        assertThat(lines("\\uc1\\u20844\\b 12\\par"))
                .as("nothing stands for it")
                .containsExactly("公12");
        assertThat(lines("\\u8212\\emdash 1\\u20844\\tab 2\\par")).containsExactly("—1公\t2");
    }

    @Test
    void leavesOutWhatIsNotSeen() throws UnreadableFileException {
        assertThat(
                        lines(
                                "a{\\v hidden}b{\\deleted gone}c{\\*\\unknown x}{\\header h}{\\footnote f}"
                                        + "{\\field{\\*\\fldinst PAGE 1}{\\fldrslt 3}}{\\*\\bkmkstart x}\\bin5 {\\}{}d\\v hid\\v0 e\\par"))
                .containsExactly("abc3de");
    }

    @Test
    void countsPicturesOnce() throws UnreadableFileException {
        String picture = "{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0102}}";
        byte[] bytes = (CHINESE + picture + "{\\header{\\pict 01}}\\par}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new RtfReader().read(bytes).pictures()).isEqualTo(1);
    }

    @Test
    void readsTextBoxesBehindTheirParagraph() throws UnreadableFileException {
        assertThat(
                        lines(
                                "one{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt \\pard box\\par}}{\\shprslt old}} two\\par"))
                .containsExactly("one two", "box");
    }

    @Test
    void showsAutomaticNumbersAndHeadings() throws UnreadableFileException {
        String styles = "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}}";
        SourceDocument document = read(styles + "\\pard\\s1{\\listtext\\u19968?\\u12289?\\tab}" + gbk("总体") + "\\par"
                + "\\pard\\s2{\\listtext (1)\\tab}x\\par\\pard{\\listtext\\f2\\'b7\\tab}y\\par");
        assertThat(Shown.lines(document)).containsExactly("一、总体", "(1) x", "y");
        assertThat(Shown.headings(document)).containsExactly("一、总体", "(1) x");
    }

    @Test
    void knowsTheSignsThatHaveAName() throws UnreadableFileException {
        assertThat(lines("\\ldblquote a\\rdblquote\\emdash\\lquote b\\rquote\\~c\\_d\\-e\\line f\\tab g\\par"))
                .containsExactly("“a”—‘b’\u00A0c-de", "f\tg");
        assertThat(lines("{\\upr{a?}{\\*\\ud a\\u20844?}}\\par")).containsExactly("a公");
    }

    @Test
    void rebuildsGridColumnsFromEdges() throws UnreadableFileException {
        assertThat(
                        Shown.cells(
                                read(
                                        "\\trowd\\trleft-57\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl g\\cell ab\\cell\\row"
                                                + "\\trowd\\trleft-60\\clvmrg\\cellx1007\\cellx2000\\cellx2995\\pard\\intbl\\cell a\\cell b\\cell\\row"
                                                + "\\trowd\\trleft-57\\cellx1000\\cellx1990\\cellx3000 x\\cell 1\\line 2\\cell 3\\cell\\row\\pard end\\par")))
                .containsExactly(
                        List.of("1+1 g", "2+2 ab"),
                        List.of("1+1^ ", "2+1 a", "3+1 b"),
                        List.of("1+1 x", "2+1 1\n2", "3+1 3"));
    }

    @Test
    void joinsCellsMergedSideways() throws UnreadableFileException {
        assertThat(Shown.cells(read("\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000 a\\cell\\cell b\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx2000\\cellx3000 1\\cell 2\\cell 3\\cell\\row\\pard\\par")))
                .containsExactly(List.of("1+2 a", "3+1 b"), List.of("1+1 1", "2+1 2", "3+1 3"));
    }

    @Test
    void keepsTablesInCells() throws UnreadableFileException {
        SourceDocument document = read("\\trowd\\cellx9000\\pard\\intbl before\\par"
                + "\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\cellx2000\\cellx4000\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx2000\\cellx4000\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl after\\cell\\row\\pard end\\par");
        assertThat(Shown.lines(document)).containsExactly("before", "after", "end");
        assertThat(Shown.cells(document)).containsExactly(List.of("1+1 a", "2+1 b"), List.of("1+1 1", "2+1 2"));
    }

    @Test
    void survivesRowsThatDoNotFitTheirDefinition() throws UnreadableFileException {
        assertThat(Shown.cells(read("\\trowd\\cellx1000 a\\cell b\\cell c\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx900\\cellx2440\\cellx3880 d\\cell\\row\\pard\\par")))
                .hasSize(2)
                .first()
                .satisfies(row -> assertThat(row).hasSize(3));
    }

    @Test
    void refusesWhatEndsInTheMiddleOrIsTooDeep() {
        assertThatThrownBy(() -> raw(CHINESE + "abc")).hasMessage("read.failed.cut");
        assertThatThrownBy(() -> raw(CHINESE + "{".repeat(10_000))).hasMessage("read.failed.hostile");
    }
}
