package org.gouji.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.read.doc.DocBytes.join;
import static org.gouji.read.doc.DocBytes.shape;
import static org.gouji.read.doc.DocBytes.sprm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.Row;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.UnreadableFileException;
import org.junit.jupiter.api.Test;

/** Documents built byte by byte, with what Word and WPS write and LibreOffice does not. */
class RawDocTest {
    private static final byte[] IN_TABLE = sprm(0x2416, 1);
    private static final byte[] ROW_END = sprm(0x2417, 1);
    private static final byte[] NESTED = join(IN_TABLE, sprm(0x6649, 2, 0, 0, 0));
    private static final int[] TWO = {0, 1000, 2000};
    private static final int UPPER = 0x60;
    private static final int LOWER = 0x20;

    @Test
    void findsColumnsWhereRowsDifferByAFewTwips() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("项目")
                .cell("合计")
                .row(new int[] {-108, 1986, 6100})
                .cell("件")
                .cell("1")
                .cell("2")
                .row(new int[] {-98, 2010, 4020, 6071})
                .cell("本")
                .cell("3")
                .cell("4")
                .row(new int[] {-113, 1995, 3981, 6090});
        assertThat(show(doc)).containsExactly("1+1 项目|2+2 合计", "1+1 件|2+1 1|3+1 2", "1+1 本|2+1 3|3+1 4");
    }

    @Test
    void startsARowThatIsSetInAtItsColumn() throws UnreadableFileException {
        DocBytes doc = new DocBytes().cell("项目").cell("合计").row(TWO).cell("7").row(new int[] {1000, 2000});
        assertThat(show(doc)).containsExactly("1+1 项目|2+1 合计", "2+1 7");
    }

    @Test
    void mergesCellsDownTheirColumn() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("组")
                .cell("1")
                .row(TWO, UPPER, 0)
                .cell("")
                .cell("2")
                .row(new int[] {0, 1013, 2000}, LOWER, 0)
                .cell("他组")
                .cell("3")
                .row(TWO, UPPER, 0);
        assertThat(show(doc)).containsExactly("1+1 组|2+1 1", "1+1^ |2+1 2", "1+1 他组|2+1 3");
    }

    @Test
    void onlyCountsCellsWhereMergesContradictTheEdges() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("组")
                .cell("1")
                .row(TWO, UPPER, 0)
                .cell("")
                .cell("2")
                .cell("3")
                .row(new int[] {0, 600, 1300, 2000}, LOWER, 0, 0);
        assertThat(show(doc)).containsExactly("1+1 组|2+1 1", "1+1^ |2+1 2|3+1 3");
    }

    @Test
    void onlyCountsCellsWhereARowRunsBackwards() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("件")
                .cell("1")
                .cell("2")
                .row(new int[] {0, 1000, 2000, 3000})
                .cell("本")
                .cell("3")
                .cell("4")
                .row(new int[] {0, 9000, 2000, 3000});
        assertThat(show(doc)).containsExactly("1+1 件|2+1 1|3+1 2", "1+1 本|2+1 3|3+1 4");
    }

    @Test
    void mergesCellsAcross() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("宽")
                .cell("")
                .cell("窄")
                .row(new int[] {0, 1000, 2000, 3000}, 1, 2, 0)
                .cell("a")
                .cell("b")
                .cell("c")
                .row(new int[] {0, 1000, 2000, 3000});
        assertThat(show(doc)).containsExactly("1+2 宽|3+1 窄", "1+1 a|2+1 b|3+1 c");
    }

    /** Word keeps the shape of rows with many cells apart, in the data stream. */
    @Test
    void readsRowsWhoseShapeLiesInTheDataStream() throws UnreadableFileException {
        byte[] shape = shape(new int[] {0, 1000, 3000});
        byte[] stored = join(new byte[6], new byte[] {(byte) shape.length, 0}, shape);
        DocBytes doc = new DocBytes()
                .cell("a")
                .cell("b")
                .paragraph("\u0007", IN_TABLE, ROW_END, sprm(0x646B, 6, 0, 0, 0))
                .cell("c")
                .cell("d")
                .cell("e")
                .row(new int[] {0, 1000, 2000, 3000})
                .cell("f")
                .cell("g")
                .paragraph("\u0007", sprm(0x6646, 300 - 256, 1, 0, 0))
                .data(join(
                        stored,
                        new byte[300 - stored.length],
                        new byte[] {(byte) (shape.length + 6), 0},
                        IN_TABLE,
                        ROW_END,
                        shape));
        assertThat(show(doc)).containsExactly("1+1 a|2+2 b", "1+1 c|2+1 d|3+1 e", "1+1 f|2+2 g");
    }

    @Test
    void leavesRowsOutThatATrackedChangeDeleted() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .cell("留")
                .cell("1")
                .row(TWO)
                .cell("删")
                .cell("2")
                .row(TWO)
                .run("\u0007", sprm(0x0800, 1))
                .cell("留")
                .cell("3")
                .row(TWO);
        assertThat(show(doc)).containsExactly("1+1 留|2+1 1", "1+1 留|2+1 3");
    }

    @Test
    void readsOnlyWhatATrackedChangeLeavesOfANumber() throws UnreadableFileException {
        DocBytes doc =
                new DocBytes().cell("件").cell("12").run("2", sprm(0x0800, 1)).row(TWO);
        assertThat(show(doc)).containsExactly("1+1 件|2+1 1");
    }

    @Test
    void keepsNestedTablesInTheirCell() throws UnreadableFileException {
        DocBytes doc = new DocBytes();
        doc.paragraph("前\r", IN_TABLE);
        for (String row : List.of("甲", "乙")) {
            doc.paragraph(row + "\r", NESTED, sprm(0x244B, 1));
            doc.paragraph("1\r", NESTED, sprm(0x244B, 1));
            doc.paragraph("\r", NESTED, sprm(0x244B, 1), sprm(0x244C, 1), shape(TWO));
        }
        doc.cell("后").row(new int[] {0, 5000});
        assertThat(show(doc)).containsExactly("前", "1+1 甲|2+1 1", "1+1 乙|2+1 1", "后");
    }

    @Test
    void joinsTheLinesOfACell() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .paragraph("三、\r", IN_TABLE)
                .cell("本年度\u000B结果")
                .cell("5")
                .row(TWO);
        assertThat(show(doc)).containsExactly("1+1 三、/本年度/结果|2+1 5");
    }

    @Test
    void readsPlainTextAroundFieldsPicturesAndSymbols() throws UnreadableFileException {
        DocBytes doc = new DocBytes()
                .paragraph("共\u0013 = 6 * 7 \u001442\u0015件\r")
                .paragraph("坏域\u0013不隐藏\r")
                .paragraph("图\u0001和\bA(\r")
                .run("(", sprm(0x6A09, 0, 0, 0xB3, 0x03)) // the symbol U+03B3
                .paragraph("注\u0002\r")
                .endMain()
                .paragraph("脚注\r");
        assertThat(show(doc)).containsExactly("共42件", "坏域不隐藏", "图和Aγ", "注");
        assertThat(new DocReader().read(doc.bytes()).pictures()).isEqualTo(2);
    }

    @Test
    void readsRareCharacters() throws UnreadableFileException {
        assertThat(show(new DocBytes().paragraph("\uD840\uDC00县\r"))).containsExactly("\uD840\uDC00县");
    }

    @Test
    void refusesMoreTextThanAReportCanHave() {
        String line = "字".repeat(9999) + "\r";
        DocBytes doc = new DocBytes();
        for (int i = 0; i < 101; i++) {
            doc.paragraph(line);
        }
        assertThatThrownBy(() -> new DocReader().read(doc.bytes())).hasMessage("read.failed.tooLong");
    }

    @Test
    void refusesMoreCellsThanAReportCanHave() {
        DocBytes doc = new DocBytes().paragraph("\u0007".repeat(300_001), IN_TABLE);
        assertThatThrownBy(() -> new DocReader().read(doc.bytes())).hasMessage("read.failed.tooManyCells");
    }

    /** Lines of text as they are; rows as column+width, ^ for the lower part of a merged cell, text. */
    private static List<String> show(DocBytes doc) throws UnreadableFileException {
        List<String> lines = new ArrayList<>();
        for (Block block : new DocReader().read(doc.bytes()).document().blocks()) {
            if (block instanceof TextBlock line) {
                lines.add(line.text());
            } else {
                ((Grid) block).rows().forEach(row -> lines.add(show(row)));
            }
        }
        return lines;
    }

    private static String show(Row row) {
        return row.cells().stream().map(RawDocTest::show).collect(Collectors.joining("|"));
    }

    private static String show(Cell cell) {
        return cell.column() + "+" + cell.width() + (cell.continued() ? "^ " : " ")
                + cell.text().replace('\n', '/');
    }
}
