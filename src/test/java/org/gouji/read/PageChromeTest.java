package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site puts around a report never becomes prose of the report, even where no signature ends it. */
class PageChromeTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();

    private static List<String> prose(String above, String below) {
        String page = new String(new InventedReport(FORMS.newest(), c -> "3").html(), StandardCharsets.UTF_8);
        String unsigned = page.replace("<p>云岫县水务局</p>", "").replaceAll("<p>\\d+年1月12日</p>", "");
        String around = unsigned.replace("<body>", "<body>" + above).replace("</body>", below + "</body>");
        Reading reading = new ReportReader(FORMS)
                .read(new SourceFile("a.html", ""), around.getBytes(StandardCharsets.UTF_8))
                .get(0);
        Report report = ((Reading.Read) reading).report();
        return report.paragraphs().stream().map(Paragraph::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>上一篇：<a href=1>云岫县文化馆的报告</a></p>",
                "<p>【下一条】没有了</p>",
                "<p>【打印本页】 【关闭窗口】</p>",
                "<p>[ 大 中 小 ]</p>",
                "<h3>相关阅读</h3><ul><li><a href=1>云岫县财政局2022年政府信息公开工作年度报告</a></li></ul>",
                "<p>责任编辑：某某</p>",
                "<div>分享到：<a href=1>微信</a></div>",
                "<div>主办：云岫县人民政府办公室　承办：云岫县大数据中心</div>",
                "<div>鲁ICP备00000000号-1　网站标识码：0000000000</div>",
                "<div>技术支持：某某公司</div>",
                "<footer>云岫县人民政府</footer>",
                "<div>访问量：48213</div>"
            })
    void leavesOutWhatStandsBehindTheReport(String below) {
        assertThat(prose("", below)).isEqualTo(prose("", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><a href=1>首页</a><li><a href=2>政务公开</a><li><a href=3>政府信息公开年报</a></ul>",
                "<div>当前位置：<a href=1>首页</a> &gt; <a href=2>年报</a></div>",
                "<p>发布时间：2023-01-12　来源：云岫县水务局　浏览次数：88</p>",
                "<table><tr><td><a href=1>指南</a></td></tr><tr><td><a href=2>年报（12）</a></td></tr></table>"
            })
    void leavesOutWhatStandsAboveIt(String above) {
        assertThat(prose(above, "")).isEqualTo(prose("", ""));
    }
}
