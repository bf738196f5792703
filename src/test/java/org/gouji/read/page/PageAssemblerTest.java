package org.gouji.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.UnreadableFileException;
import org.junit.jupiter.api.Test;

/** Paragraphs and tables from letters and lines set by hand. */
class PageAssemblerTest {
    private static final double[] XS = {100, 200, 260, 320};
    private static final double[] YS = {100, 120, 140, 160};

    /** Each block as a line of text; a table as {@code [cell|cell]} by rows, the lower part of a merged cell as {@code ^}. */
    private static List<String> blocks(PageContent... pages) throws UnreadableFileException {
        return PageAssembler.assemble(List.of(pages), "").blocks().stream()
                .flatMap(b -> lines(b).stream())
                .toList();
    }

    private static List<String> lines(Block block) {
        if (block instanceof TextBlock) {
            return List.of(((TextBlock) block).text());
        }
        return ((Grid) block)
                .rows().stream()
                        .map(r -> r.cells().stream()
                                .map(PageAssemblerTest::print)
                                .collect(Collectors.joining("|", "[", "]")))
                        .toList();
    }

    private static String print(Cell cell) {
        String text = cell.text().replace("\n", "/").replace(Glyph.UNKNOWN, "?");
        return (cell.continued() ? "^" : text) + (cell.width() > 1 ? "+" + cell.width() : "");
    }

    private static PageSketch table(int page) {
        return new PageSketch(page)
                .grid(XS, YS)
                .text(105, 113, "甲类")
                .text(220, 113, "12")
                .text(280, 113, "3")
                .text(105, 133, "乙类")
                .text(220, 133, "4")
                .text(105, 153, "丙类")
                .text(280, 153, "56");
    }

    private static final List<String> ROWS = List.of("[甲类|12|3]", "[乙类|4|]", "[丙类||56]");

    @Test
    void readsCellsWithAndWithoutText() throws UnreadableFileException {
        assertThat(blocks(table(1).page())).isEqualTo(ROWS);
    }

    @Test
    void turnsAPageUpright() throws UnreadableFileException {
        assertThat(blocks(table(1).turned())).isEqualTo(ROWS);
    }

    @Property(tries = 60)
    void readsTheSameWhateverTheOrderAndPiecesOfLines(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int pieces)
            throws UnreadableFileException {
        Random random = new Random(seed);
        PageContent page = table(1).page();
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : page.rules()) {
            for (int i = 0; i < pieces; i++) {
                double step = rule.length() / pieces;
                double shift = random.nextDouble();
                rules.add(new Rule(
                        rule.horizontal(),
                        rule.at() + shift / 2,
                        rule.from() + i * step + shift,
                        rule.from() + (i + 1) * step - shift));
            }
        }
        java.util.Collections.shuffle(rules, random);
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        java.util.Collections.shuffle(glyphs, random);
        assertThat(blocks(new PageContent(1, 595, 842, glyphs, rules))).isEqualTo(ROWS);
    }

    @Test
    void takesDoubledLinesForOne() throws UnreadableFileException {
        PageSketch page = table(1);
        for (double x : XS) {
            page.down(x + 2, YS[0], YS[3]);
        }
        for (double y : YS) {
            page.across(y + 2, XS[0], XS[3]);
        }
        assertThat(blocks(page.page())).isEqualTo(ROWS);
    }

    @Test
    void partsFiguresWhoseBorderIsMissing() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .grid(XS, new double[] {100, 120})
                .grid(XS, new double[] {140, 160})
                .down(100, 120, 140)
                .down(200, 120, 140)
                .down(320, 120, 140)
                .text(105, 113, "甲类")
                .text(105, 133, "乙类")
                .text(225, 133, "7")
                .text(285, 133, "8")
                .text(105, 153, "丙类");
        assertThat(blocks(page.page())).containsExactly("[甲类||]", "[乙类|7|8]", "[丙类||]");
    }

    @Test
    void takesNoNumberThatABorderCuts() throws UnreadableFileException {
        PageSketch page = table(1).text(250, 153, "1234");
        assertThat(blocks(page.page()).get(2)).isEqualTo("[丙类|12?|34/56?]");
    }

    @Test
    void keepsTwoFiguresInOneCellApart() throws UnreadableFileException {
        PageSketch page = table(1).text(205, 153, "1").text(240, 153, "2");
        assertThat(blocks(page.page()).get(2)).isEqualTo("[丙类|1/2|56]");
    }

    @Test
    void takesNothingPrintedOverAFigure() throws UnreadableFileException {
        assertThat(blocks(table(1).text(222, 113, "98").page()).get(0)).contains("?");
    }

    @Test
    void readsTextPrintedTwiceToLookBoldOnce() throws UnreadableFileException {
        assertThat(blocks(table(1).text(220.3, 113, "12").text(105.3, 113, "甲类").page()))
                .isEqualTo(ROWS);
    }

    @Test
    void leavesOutTheNumberOfANote() throws UnreadableFileException {
        assertThat(blocks(table(1).text(225.5, 129, 6, "1").page())).isEqualTo(ROWS);
    }

    @Test
    void putsANumberTogetherThatHadNoRoom() throws UnreadableFileException {
        double[] xs = {100, 200, 222, 244};
        PageSketch page = new PageSketch(1)
                .grid(xs, new double[] {100, 130, 160})
                .text(105, 117, "甲类一二三四五六七")
                .text(203, 111, "123")
                .text(203, 124, "45")
                .text(226, 117, "6")
                .text(105, 147, "乙类")
                .text(203, 147, "7")
                .text(226, 147, "8");
        assertThat(blocks(page.page())).containsExactly("[甲类一二三四五六七|12345|6]", "[乙类|7|8]");
    }

    @Test
    void doesNotPutTwoRowsTogetherWhoseBorderIsMissing() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .grid(XS, new double[] {100, 140, 160})
                .text(105, 113, "甲类")
                .text(105, 133, "乙类")
                .text(220, 113, "1")
                .text(220, 133, "2")
                .text(280, 113, "3")
                .text(280, 133, "4")
                .text(105, 153, "丙类");
        assertThat(blocks(page.page())).containsExactly("[甲类/乙类|1/2|3/4]", "[丙类||]");
    }

    @Test
    void joinsATableOverPagesWithoutItsRepeatedHead() throws UnreadableFileException {
        PageSketch first = new PageSketch(1)
                .grid(XS, new double[] {700, 720, 740})
                .text(105, 713, "名称")
                .text(210, 713, "本年")
                .text(270, 713, "上年")
                .text(105, 733, "甲类")
                .text(220, 733, "1")
                .text(280, 733, "2")
                .text(290, 810, "- 1 -");
        PageSketch second = new PageSketch(2)
                .grid(XS, new double[] {80, 100, 120})
                .text(105, 93, "名称")
                .text(210, 93, "本年")
                .text(270, 93, "上年")
                .text(105, 113, "乙类")
                .text(220, 113, "3")
                .text(280, 113, "4")
                .text(290, 810, "- 2 -");
        assertThat(blocks(first.page(), second.page())).containsExactly("[名称|本年|上年]", "[甲类|1|2]", "[乙类|3|4]");
    }

    @Test
    void dropsARowOfFiguresThatIsRepeatedWithTheHead() throws UnreadableFileException {
        PageSketch first = new PageSketch(1)
                .grid(XS, new double[] {680, 700, 720, 740})
                .text(105, 693, "名称")
                .text(210, 693, "本年")
                .text(105, 713, "甲类")
                .text(220, 713, "1")
                .text(280, 713, "2")
                .text(105, 733, "乙类")
                .text(220, 733, "1");
        PageSketch second = new PageSketch(2)
                .grid(XS, new double[] {80, 100, 120, 140})
                .text(105, 93, "名称")
                .text(210, 93, "本年")
                .text(105, 113, "甲类")
                .text(220, 113, "1")
                .text(280, 113, "2")
                .text(105, 133, "丙类")
                .text(220, 133, "1");
        assertThat(blocks(first.page(), second.page())).containsExactly("[名称|本年|]", "[甲类|1|2]", "[乙类|1|]", "[丙类|1|]");
    }

    @Test
    void joinsALabelThatThePageCutsBehindANumberOfItsOwn() throws UnreadableFileException {
        double[] xs = {100, 130, 190, 250};
        PageSketch first = new PageSketch(1)
                .grid(xs, new double[] {700, 720})
                .text(105, 713, "3.")
                .text(133, 713, "危害公共")
                .text(210, 713, "5");
        PageSketch second = new PageSketch(2).grid(xs, new double[] {80, 100}).text(133, 93, "安全的");
        assertThat(blocks(first.page(), second.page())).containsExactly("[3.|危害公共/安全的|5]");
    }

    @Test
    void claimsNoBlankWhereTwoRowsMayBeOne() throws UnreadableFileException {
        double[] xs = {100, 150, 210};
        PageSketch first = new PageSketch(1)
                .grid(xs, new double[] {700, 720})
                .text(103, 713, "行政处罚")
                .text(170, 713, "5");
        PageSketch second = new PageSketch(2).grid(xs, new double[] {80, 100}).text(103, 93, "决定");
        assertThat(blocks(first.page(), second.page())).containsExactly("[行政处罚|5]", "[决定|?]");
    }

    @Test
    void partsLabelsWithoutGapsByTheirMiddles() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .text(105, 102, "名称")
                .text(210, 102, "本年数")
                .text(270, 102, "上年数")
                .text(105, 114, "甲类第一")
                .text(220, 120, "12")
                .text(280, 120, "3")
                .text(105, 126, "种情形")
                .text(105, 138, "乙类")
                .text(220, 138, "4")
                .text(280, 138, "0")
                .text(105, 150, "丙类第二")
                .text(220, 156, "7")
                .text(280, 156, "8")
                .text(105, 162, "种情形");
        assertThat(blocks(page.page()))
                .containsExactly("[名称|本年数|上年数]", "[甲类第一/种情形|12|3]", "[乙类|4|0]", "[丙类第二/种情形|7|8]");
    }

    @Test
    void joinsALabelThatThePageCuts() throws UnreadableFileException {
        double[] xs = {100, 140, 260, 320};
        PageSketch first = new PageSketch(1)
                .grid(xs, new double[] {700, 720})
                .text(103, 713, "(四)无")
                .text(145, 713, "1.不掌握")
                .text(280, 713, "5");
        PageSketch second = new PageSketch(2)
                .grid(xs, new double[] {80, 100})
                .text(103, 93, "法提供")
                .text(145, 93, "2.另行制作")
                .text(280, 93, "6");
        assertThat(blocks(first.page(), second.page())).containsExactly("[(四)无/法提供|1.不掌握|5]", "[^|2.另行制作|6]");
    }

    @Test
    void joinsHeadsThatThePageCuts() throws UnreadableFileException {
        PageSketch first = new PageSketch(1)
                .grid(new double[] {100, 160, 260, 320}, new double[] {700, 720})
                .text(105, 713, "自然")
                .text(170, 713, "法人或其他组织")
                .text(265, 713, "总计");
        PageSketch second = new PageSketch(2)
                .grid(new double[] {100, 160, 210, 260, 320}, new double[] {80, 100, 120})
                .text(105, 93, "人")
                .text(165, 93, "企业")
                .text(215, 93, "其他")
                .text(105, 113, "1")
                .text(165, 113, "2")
                .text(215, 113, "3")
                .text(265, 113, "6");
        assertThat(blocks(first.page(), second.page()))
                .containsExactly("[自然/人|法人或其他组织+2|总计]", "[^|企业|其他|^]", "[1|2|3|6]");
    }

    @Test
    void keepsAnEmptyRowApartFromTheHeadAboveIt() throws UnreadableFileException {
        PageSketch first = new PageSketch(1)
                .grid(XS, new double[] {700, 720})
                .text(105, 713, "信息内容")
                .text(205, 713, "本年数量")
                .text(265, 713, "上年数量");
        PageSketch second = new PageSketch(2).grid(XS, new double[] {80, 100}).text(105, 93, "行政许可");
        assertThat(blocks(first.page(), second.page())).containsExactly("[信息内容|本年数量|上年数量]", "[行政许可||]");
    }

    @Test
    void doesNotJoinRowsThatBeginAnew() throws UnreadableFileException {
        double[] xs = {100, 150, 210, 270};
        PageSketch first = new PageSketch(1)
                .grid(xs, new double[] {700, 720})
                .text(103, 713, "行政处罚")
                .text(220, 713, "5");
        PageSketch second = new PageSketch(2)
                .grid(xs, new double[] {80, 100})
                .text(103, 93, "行政强制")
                .text(160, 93, "6");
        assertThat(blocks(first.page(), second.page())).containsExactly("[行政处罚||5]", "[行政强制|6|]");
    }

    @Test
    void takesNoPartOfANumberThatThePageCuts() throws UnreadableFileException {
        double[] xs = {100, 200, 222, 262};
        PageSketch first = new PageSketch(1)
                .grid(xs, new double[] {700, 720})
                .text(105, 713, "甲类")
                .text(204, 713, "123")
                .text(230, 713, "7");
        PageSketch second = new PageSketch(2).grid(xs, new double[] {80, 100}).text(204, 93, "45");
        assertThat(blocks(first.page(), second.page())).containsExactly("[甲类|123/45|7]");
    }

    @Test
    void findsATableWithoutLinesByItsColumns() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .text(105, 113, "名称")
                .text(210, 113, "本年数")
                .text(270, 113, "上年数")
                .text(105, 133, "甲类")
                .text(220, 133, "12")
                .text(280, 133, "3")
                .text(105, 153, "乙类")
                .text(222, 153, "4")
                .text(280, 153, "0");
        assertThat(blocks(page.page())).containsExactly("[名称|本年数|上年数]", "[甲类|12|3]", "[乙类|4|0]");
    }

    @Test
    void knowsAnEmptyColumnByItsHead() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .text(105, 113, "名称")
                .text(210, 113, "本年数")
                .text(270, 113, "上年数")
                .text(105, 133, "甲类")
                .text(280, 133, "3")
                .text(105, 153, "乙类")
                .text(280, 153, "0");
        assertThat(blocks(page.page())).containsExactly("[名称|本年数|上年数]", "[甲类||3]", "[乙类||0]");
    }

    @Test
    void leavesAlignedNumbersOnTwoLinesAlone() throws UnreadableFileException {
        PageSketch page = new PageSketch(1)
                .text(105, 113, "名称")
                .text(210, 113, "本年")
                .text(270, 113, "上年")
                .text(105, 139, "甲类")
                .text(220, 133, "123")
                .text(220, 145, "45")
                .text(280, 139, "3");
        assertThat(blocks(page.page())).noneMatch(l -> l.startsWith("["));
    }

    @Test
    void continuesALineOnlyWhereItIsFull() throws UnreadableFileException {
        String full = "字".repeat(40);
        PageSketch page = new PageSketch(1)
                .text(120, 100, full.substring(2))
                .text(100, 118, full)
                .text(100, 136, "末行。")
                .text(120, 154, "次段" + full.substring(4))
                .text(100, 172, "完。")
                .text(100, 190, "一、标题");
        assertThat(blocks(page.page()))
                .containsExactly(full.substring(2) + full + "末行。", "次段" + full.substring(4) + "完。", "一、标题");
    }

    @Test
    void setsSpacesBetweenWordsOnly() throws UnreadableFileException {
        PageSketch page =
                new PageSketch(1).text(100, 100, "PDF").text(119, 100, "file").text(143, 100, "文件");
        assertThat(blocks(page.page())).containsExactly("PDF file文件");
    }

    @Test
    void dropsRunningHeadersButNotRepeatedBodyText() throws UnreadableFileException {
        PageContent[] pages = new PageContent[3];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new PageSketch(i + 1)
                    .text(250, 50, "某局年报")
                    .text(100, 300, "相同的正文")
                    .text(280, 800, "第" + (i + 1) + "页")
                    .page();
        }
        assertThat(blocks(pages)).containsExactly("相同的正文", "相同的正文", "相同的正文");
    }

    @Test
    void takesAFrameAroundThePageForNoTable() throws UnreadableFileException {
        PageSketch page =
                table(1).grid(new double[] {50, 545}, new double[] {50, 800}).text(100, 300, "框内文字");
        List<String> expected = new ArrayList<>(ROWS);
        expected.add("框内文字");
        assertThat(blocks(page.page())).isEqualTo(expected);
    }

    @Test
    void keepsTheOrderOfTextAndTables() throws UnreadableFileException {
        PageSketch page = table(1).text(100, 90, "表前").text(100, 190, "表后");
        assertThat(blocks(page.page())).containsExactly("表前", ROWS.get(0), ROWS.get(1), ROWS.get(2), "表后");
    }

    @Test
    void looksAtNoDrawingForATable() throws UnreadableFileException {
        PageSketch page = new PageSketch(1).text(100, 700, "图后文字");
        for (int i = 0; i < 400; i++) {
            page.across(100 + i, 100, 500).down(100 + i, 100, 500);
        }
        assertThat(blocks(page.page())).containsExactly("图后文字");
    }
}
