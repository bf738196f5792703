package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.model.SourceDocument;
import org.gouji.model.SourceDocument.Grid;
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
        return Shown.lines(document);
    }

    private static List<List<String>> cells(String html) throws UnreadableFileException {
        return Shown.cells(read(html, StandardCharsets.UTF_8));
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
                .containsExactly("公开年报数据核对");
        assertThat(lines(read("<meta charset=iso-8859-1><p>公开</p>", gbk))).containsExactly("公开");
        assertThat(lines(read("<?xml version='1.0' encoding='gb2312'?><html><p>公开</p>", gbk)))
                .containsExactly("公开");
        assertThat(lines(read("<meta charset=utf-16><html><body><p>公开一、总体</p>", StandardCharsets.UTF_16BE)))
                .containsExactly("公开一、总体");
        assertThat(lines(read("\uFEFF<p>公开</p>", StandardCharsets.UTF_16LE))).containsExactly("公开");
    }

    @Test
    void keepsADamagedCharacterFromSpoilingThePage() throws UnreadableFileException {
        byte[] page = "<meta charset=utf-8><p>公开</p><p>政府信息公开工作年报</p>".getBytes(StandardCharsets.UTF_8);
        page["<meta charset=utf-8><p>公".getBytes(StandardCharsets.UTF_8).length] = 'x';
        assertThat(lines(new HtmlReader().read(page).document())).last().isEqualTo("政府信息公开工作年报");
    }

    @Test
    void losesNoDigitBehindHalfACharacter() throws UnreadableFileException {
        byte[] page = "<p>公开年报</p><p>?45</p><p>?</p>".getBytes(Charset.forName("GBK"));
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '?' ? (byte) 0x91 : page[i];
        }
        assertThat(lines(new HtmlReader().read(page).document())).containsExactly("公开年报", "\uFFFD45", "\uFFFD");
    }

    @Test
    void showsHeadAndFootOfATableWhereABrowserDoes() throws UnreadableFileException {
        assertThat(cells("<table><tfoot><tr><td>尾<td>9</tfoot><tbody><tr><td>中<td>5</tbody>"
                        + "<thead><tr><th>头<th>数</thead></table>"))
                .containsExactly(List.of("1+1 头", "2+1 数"), List.of("1+1 中", "2+1 5"), List.of("1+1 尾", "2+1 9"));
    }

    @Test
    void readsSpansAsABrowserDoes() throws UnreadableFileException {
        assertThat(cells("<table><tr><td rowspan=0>组<td colspan='2px'>甲<tr><td colspan=0>1<td colspan=-3>2</table>"))
                .containsExactly(List.of("1+1 组", "2+2 甲"), List.of("1+1^ ", "2+1 1", "3+1 2"));
        assertThat(cells("<table><thead><tr><th rowspan=9>头<th>数</thead><tbody><tr><td>1<td>2</table>"))
                .as("no cell reaches out of its group of rows")
                .containsExactly(List.of("1+1 头", "2+1 数"), List.of("1+1 1", "2+1 2"));
        assertThat(cells("<table><tr><td colspan=99999999999>甲<td>1<tr><td>2<td>3</table>")
                        .get(0))
                .hasSize(2);
    }

    @Test
    void readsTheNumbersThatWordWritesBeforeLists() throws UnreadableFileException {
        assertThat(lines("<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、"
                        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>总体情况</p>"
                        + "<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span>要点</p>"
                        + "<p><span style='mso-list:Ignore'>1.1<span>&nbsp;</span></span>节</p>"))
                .containsExactly("一、总体情况", "要点", "1.1 节");
    }

    @Test
    void leavesOutWhatWordKeepsForItself() throws UnreadableFileException {
        assertThat(lines("<!--[if gte mso 9]><p>秘密</p><![endif]--><p>正<del>删</del><ins>增</ins>文<o:p></o:p>"
                        + "<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a></p>"
                        + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'>脚注</div></div>"
                        + "<div style='mso-element:comment-list'><p style='mso-element:comment'>批注</p></div>"
                        + "<div id=ftn1><p class=MsoFootnoteText>脚注</p></div><span style='mso-hide:all'>藏</span>"))
                .containsExactly("正增文");
        assertThat(
                        lines(
                                "<p>正<a class=sdfootnoteanc href='#s'><sup>1</sup></a>文</p><div><p class=sdfootnote>注</p></div>"))
                .as("by LibreOffice")
                .containsExactly("正文");
    }

    @Test
    void leavesOutLinesThatAreNothingButLinks() throws UnreadableFileException {
        String article = "<h1><a href=s>县水务局年报</a></h1><p>正文若干，详见<a href=x>网站</a>。</p><p>全年无差错，群众满意，工作平稳有序。</p>";
        assertThat(lines("<ul><li><a href=1>首页</a><li><a href=2>政务公开</a></ul>" + article
                        + "<p>【<a href=3>某某单位的另一份报告</a>】</p><p><a name=top>落款</a></p>"))
                .containsExactly("县水务局年报", "正文若干，详见网站。", "全年无差错，群众满意，工作平稳有序。", "落款");
        assertThat(lines("<a href=x>" + article))
                .as("a link that is never closed")
                .hasSize(3);
    }

    @Test
    void keepsLinksThatAreLabelsOfATable() throws UnreadableFileException {
        assertThat(
                        cells(
                                "<p>说明文字说明文字说明文字说明文字</p><table><tr><td><a href=1>甲</a><td>1<tr><td><a href=2>乙</a><td>2</table>"))
                .containsExactly(List.of("1+1 甲", "2+1 1"), List.of("1+1 乙", "2+1 2"));
    }

    @Test
    void breaksPreformattedTextAtItsLineEnds() throws UnreadableFileException {
        assertThat(lines("<pre>一\n二  三\n\n四</pre>")).containsExactly("一", "二 三", "四");
    }

    @Test
    void joinsATableThatWasCutInTwo() throws UnreadableFileException {
        String head = "<table><tr><td>项目<td>自然人<td>总计</table>";
        String rows = "<table><tr><td>甲<td>1<td>2</table>";
        SourceDocument document = read(head + " <p>&nbsp;</p>" + rows + rows, StandardCharsets.UTF_8);
        assertThat(Shown.grids(document)).hasSize(1);
        assertThat(Shown.cells(document)).hasSize(3);
        assertThat(Shown.grids(document).get(0).rows().get(2).cells().get(0).row())
                .isEqualTo(3);
        assertThat(Shown.grids(read(rows + head, StandardCharsets.UTF_8)))
                .as("a head of its own")
                .hasSize(2);
        assertThat(Shown.grids(read(head + "<p>另表</p>" + rows, StandardCharsets.UTF_8)))
                .hasSize(2);
    }

    @Test
    void readsPagesAsBrowsersSaveThem() throws UnreadableFileException {
        assertThat(
                        lines(
                                "<!DOCTYPE html>\n<!-- saved from url=(0026)http://example.invalid/a -->\n<html><head>"
                                        + "<base href='http://example.invalid/'><link rel=stylesheet href='a_files/x.css'></head><body>"
                                        + "<template><p>模板</p></template><p>公开&nbsp;年报&#12288;</p><iframe src=x>框</iframe></body></html>"))
                .containsExactly("公开\u00A0年报");
    }
}
