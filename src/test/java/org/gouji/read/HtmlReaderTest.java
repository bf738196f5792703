package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Grid;
import org.gouji.model.SourceDocument.TextBlock;
import org.gouji.read.html.HtmlReader;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static SourceDocument read(String html, Charset charset) throws UnreadableFileException {
        return new HtmlReader().read(html.getBytes(charset)).document();
    }

    private static List<String> lines(String html) throws UnreadableFileException {
        return lines(read(html, StandardCharsets.UTF_8));
    }

    private static List<String> lines(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(b -> ((TextBlock) b).text())
                .toList();
    }

    private static List<List<String>> cells(String html) throws UnreadableFileException {
        Grid grid = (Grid) read(html, StandardCharsets.UTF_8).blocks().get(0);
        return grid.rows().stream()
                .map(r -> r.cells().stream()
                        .map(c -> c.column() + "+" + c.width() + (c.continued() ? "^" : "") + " " + c.text())
                        .toList())
                .toList();
    }

    @Test
    void putsSpansIntoGridColumns() throws UnreadableFileException {
        assertThat(cells("<table><tr><td rowspan=2>组<td colspan=2>甲<td rowspan=3>尾</tr><tr><td>1<td>2</tr>"
                        + "<tr><td>末<td>3<td>4</tr></table>"))
                .containsExactly(
                        List.of("1+1 组", "2+2 甲", "4+1 尾"),
                        List.of("1+1^ ", "2+1 1", "3+1 2", "4+1^ "),
                        List.of("1+1 末", "2+1 3", "3+1 4", "4+1^ "));
    }

    @Test
    void keepsBreaksInCellsAsLineFeeds() throws UnreadableFileException {
        assertThat(cells("<table><tr><td>结果<br>维持</td><td><p>１<p></td></tr></table>"))
                .containsExactly(List.of("1+1 结果\n维持", "2+1 １"));
    }

    @Test
    void leavesOutWhatIsNotSeen() throws UnreadableFileException {
        assertThat(lines("<p>见<span style='display: none'>藏</span><script>var a='假';</script><!-- 注 --></p>"
                        + "<div hidden>藏</div><style>p{}</style><nav>导航</nav><p>也见</p>"))
                .containsExactly("见", "也见");
    }

    @Test
    void breaksProseAtBlocksAndBreaks() throws UnreadableFileException {
        assertThat(lines("<div>一<br>二<p>三 \n 四</p>五</div>")).containsExactly("一", "二", "三 四", "五");
    }

    @Test
    void opensLayoutTables() throws UnreadableFileException {
        SourceDocument document = read(
                "<table><tr><td>侧栏</td><td><p>正文</p><table><tr><td>a<td>1<td>2</tr><tr><td>b<td>3<td>4</tr></table></td>"
                        + "</tr></table>",
                StandardCharsets.UTF_8);
        assertThat(lines(document)).containsExactly("侧栏", "正文");
        assertThat(document.blocks()).last().isInstanceOf(Grid.class);
    }

    @Test
    void decodesWhatIsDeclaredAndWhatIsNot() throws UnreadableFileException {
        Charset gbk = Charset.forName("GBK");
        assertThat(lines(read("<meta charset=gb2312><p>公开</p>", gbk))).containsExactly("公开");
        assertThat(lines(read("<html><body><p>公开</p>", gbk))).containsExactly("公开");
        assertThat(lines(read("<meta charset=utf-8><p>公开</p>", gbk))).containsExactly("公开");
        assertThat(lines(read("<meta charset=gbk><p>公开年报数据核对</p>", StandardCharsets.UTF_8)))
                .as("a wrong declaration that happens to decode cannot be told")
                .hasSize(1);
        assertThat(lines(read("\uFEFF<p>公开</p>", StandardCharsets.UTF_16LE))).containsExactly("公开");
    }
}
