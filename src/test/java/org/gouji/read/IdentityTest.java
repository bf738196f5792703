package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Paragraph;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, unit, year and sections as reports really write them. */
class IdentityTest {
    private static final ReportReader READER = new ReportReader(FormCatalogue.load());
    private static final String BODY = "一、总体情况\n年内无异常。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n";

    private static Report read(String name, String text) {
        Reading reading = READER.read(new SourceFile(name, ""), text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).report();
    }

    @ParameterizedTest
    @CsvSource({
        "云岫县水务局2022年政府信息公开工作年度报告, 云岫县水务局, 2022",
        "云岫县水务局|2022年政府信息公开工作年度报告, 云岫县水务局, 2022",
        "2022年度云岫县水务局政府信息公开工作年度报告, 云岫县水务局, 2022",
        "云岫县水务局政府信息公开工作2022年度报告, 云岫县水务局, 2022",
        "云岫县水务局2022年度政府|信息公开工作年度报告, 云岫县水务局, 2022",
        "云岫县水务局二〇二二年政府信息公开工作年度报告, 云岫县水务局, 2022",
        "云岫县政府办２０２２年信息公开工作年度报告, 云岫县政府办, 2022",
        "云岫县水务局关于2022年政府信息公开工作情况的报告, 云岫县水务局, 2022",
        "云岫县水务局政府信息公开工作年度报告（2022年）, 云岫县水务局, 2022",
        "云 岫 县 水 务 局 2022年政府信息公开工作年度报告, 云岫县水务局, 2022",
        "2022年政府信息公开工作年度报告|云岫县水务局, 云岫县水务局, 2022"
    })
    void takesUnitAndYearFromTheTitle(String title, String unit, int year) {
        Report report = read("a.txt", title.replace("|", "\n") + "\n" + BODY);
        assertThat(report.unit()).contains(unit);
        assertThat(report.year()).contains(year);
    }

    @Test
    void takesTheUnitFromTheSignatureWhereTheTitleNamesNone() {
        String signed = BODY + "云岫县水务局\n2023年1月9日\n";
        assertThat(read("a.txt", "关于2022年度政府信息公开情况的报告\n" + signed).unit()).contains("云岫县水务局");
        assertThat(read("a.txt", "2022年政府信息公开工作年度报告\n" + BODY + "2023年1月9日\n云岫县水务局\n")
                        .unit())
                .contains("云岫县水务局");
    }

    @Test
    void takesUnitAndYearFromTheFilesNameLast() {
        Report report = read("x/云岫县水务局2022年政府信息公开工作年度报告.txt", BODY);
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(2022);
    }

    @Test
    void takesTheYearFromThePeriodWhereTheTitleHasNone() {
        String text = "云岫县水务局政府信息公开工作年度报告\n统计期限为2021年1月1日至2021年12月31日。\n" + BODY;
        assertThat(read("a.txt", text).year()).contains(2021);
    }

    private static List<String> headings(String body) {
        return read("a.txt", "云岫县水务局2022年政府信息公开工作年度报告\n" + body).paragraphs().stream()
                .filter(Paragraph::heading)
                .map(p -> p.section().number() + p.text())
                .toList();
    }

    @Test
    void knowsRenamedAndMisnumberedHeadings() {
        assertThat(headings("1、 总体情况\n（一）主动公开情况\n1.主动公开情况良好\n２．主动公开政府信息的情况\n 三、收到和处理政府信息公开申请情况\n"
                        + "政府信息公开行政复议行政诉讼情况\n5、 存在的主要问题及下一步工作\n六、其他需要报告的事项：无。\n"))
                .containsExactly(
                        "11、 总体情况",
                        "2２．主动公开政府信息的情况",
                        "3三、收到和处理政府信息公开申请情况",
                        "4政府信息公开行政复议行政诉讼情况",
                        "55、 存在的主要问题及下一步工作",
                        "6六、其他需要报告的事项：");
    }

    @Test
    void takesNoAnnouncementOfTheSectionsForHeadings() {
        String announced = "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分组成。\n";
        String contents = "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n";
        Report report = read("a.txt", "云岫县水务局2022年政府信息公开工作年度报告\n" + announced + contents + "说明文字。\n" + BODY);
        assertThat(report.paragraphs().stream().filter(Paragraph::heading)).hasSize(6);
        assertThat(report.paragraphs().get(2).section()).isEqualTo(Section.PREAMBLE);
    }

    @Test
    void leavesOutWhatAWebPageHasAroundTheReport() {
        String page =
                "<html><head><title>云岫县水务局2022年政府信息公开工作年度报告</title></head><body><ul><li>首页</li><li>政府信息公开年报（12）</li></ul>"
                        + "<p>发布日期：2023-01-20 来源：水务局</p><h1>云岫县水务局2022年政府信息公开工作年度报告</h1>"
                        + BODY.replaceAll("(?m)^(.+)$", "<p>$1</p>") + "<p>云岫县水务局</p><p>2023年1月9日</p>"
                        + "<div>上一篇：云岫县农业局2018年政府信息公开工作年度报告</div><div>版权所有</div></body></html>";
        List<Paragraph> paragraphs = read("a.html", page).paragraphs();
        assertThat(paragraphs.get(0).text()).startsWith("云岫县水务局2022年");
        assertThat(paragraphs.get(paragraphs.size() - 1).text()).isEqualTo("2023年1月9日");
    }
}
