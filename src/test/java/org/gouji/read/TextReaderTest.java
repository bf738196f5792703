package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
}
