package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Block;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.text.TextReader;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private final TextReader reader = new TextReader(FormCatalogue.load(), Vocabulary.load());

    private List<Block> read(String text) throws UnreadableFileException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8)).document().blocks();
    }

    private static List<List<String>> cells(Block block) {
        return ((Grid) block)
                .rows().stream()
                        .map(r -> r.cells().stream().map(Cell::text).toList())
                        .toList();
    }

    @Test
    void readsCellsRowsAndTables() throws UnreadableFileException {
        List<Block> blocks = read("引言\n\t规章\n\t0\n\n\t文件\n\t1\n\n\n结语\n\t甲\n");
        assertThat(blocks.get(0)).isEqualTo(new TextBlock("引言", false));
        assertThat(cells(blocks.get(1))).containsExactly(List.of("规章", "0"), List.of("文件", "1"));
        assertThat(blocks.get(2)).isEqualTo(new TextBlock("结语", false));
        assertThat(((Grid) blocks.get(3)).number()).isEqualTo(2);
    }

    @Test
    void continuesALabelOverLinesAndBlankLines() throws UnreadableFileException {
        List<Block> blocks = read("\t商业\n企业\n\t要求确认或\n\n重新出具\n\t0\n\n\t总\n\n计\n\n\t5\n");
        assertThat(cells(blocks.get(0)))
                .containsExactly(List.of("商业\n企业", "要求确认或\n重新出具", "0"), List.of("总\n计"), List.of("5"));
    }

    @Test
    void takesAHeadingBehindATableForNoContinuation() throws UnreadableFileException {
        List<Block> blocks = read("\t行政许可\n\t\n\n三、收到和处理政府信息公开申请情况\n\t一、本年新收\n\t0\n");
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).isEqualTo(new TextBlock("三、收到和处理政府信息公开申请情况", false));
    }

    @Test
    void dropsArtefactsFromTheProse() throws UnreadableFileException {
        assertThat(read("[image: a.png]图一[bookmark: _GoBack]\n[image: b]\n正文")).hasSize(2);
        assertThat(reader.read("[image: a]".getBytes(StandardCharsets.UTF_8)).pictures())
                .isEqualTo(1);
    }

    @Test
    void decodesUtf8Gb18030AndUtf16() throws UnreadableFileException {
        for (String charset : List.of("UTF-8", "GB18030", "UTF-16")) {
            SourceDocument document = reader.read("\u516C\u5F00".getBytes(Charset.forName(charset)))
                    .document();
            assertThat(document.blocks()).as(charset).containsExactly(new TextBlock("公开", false));
        }
    }

    private static final List<String> ROWS =
            List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理", "（二）部分公开");

    /** Each row has the figures 1 to 7; the head names the total first. */
    private static String table(String between) {
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("情况", "总计", "自然人", "法人或其他组织", "", "", "", ""));
        rows.add(List.of("", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
        ROWS.forEach(label -> rows.add(List.of(label, "1", "2", "3", "4", "5", "6", "7")));
        for (List<String> row : rows) {
            if (between.isEmpty()) {
                row.forEach(cell -> text.append(cell)
                        .append(" ".repeat(36 - 2 * cell.length() + (cell.matches("\\d+") ? cell.length() : 0))));
            } else {
                text.append(String.join(between, row));
            }
            text.append('\n');
        }
        return text.toString();
    }

    @Test
    void givesMergedCellsOfATabbedTableTheirColumns() throws UnreadableFileException {
        Grid grid = (Grid) read(table("\t")).get(1);
        assertThat(grid.spans()).isTrue();
        Cell group = grid.rows().get(0).cells().get(3);
        assertThat(List.of(group.column(), group.width())).containsExactly(4, 5);
        assertThat(cells(grid).get(2)).containsExactly(ROWS.get(0), "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void readsColumnsSetWithBlanksByWhereTheyBegin() throws UnreadableFileException {
        String text = table("").replace("4" + " ".repeat(35) + "5", " ".repeat(36) + "5");
        Grid grid = (Grid) read(text).get(1);
        assertThat(grid.spans()).isTrue();
        assertThat(cells(grid).get(2)).containsExactly(ROWS.get(0), "1", "2", "3", "", "5", "6", "7");
    }

    @Test
    void believesNoRowSetWithBlanksThatEndsEarly() throws UnreadableFileException {
        Grid grid = (Grid) read(table("").replaceFirst("7\\s*\n", "\n")).get(1);
        assertThat(cells(grid).get(2)).doesNotContain("1", "6");
        assertThat(cells(grid).get(3)).contains("1", "7");
    }

    /** Where nothing tells the columns but the order of the figures, a head in another order than the form's tells that none is sure. */
    @Test
    void believesNoFigureUnderATurnedHeadWithoutColumns() throws UnreadableFileException {
        String text = table(" ").replaceAll("(?m) +$", "");
        assertThat(read(text).stream()
                        .filter(Grid.class::isInstance)
                        .flatMap(b -> cells(b).stream())
                        .filter(row -> ROWS.contains(row.get(0))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain("1", "7"));
    }
}
