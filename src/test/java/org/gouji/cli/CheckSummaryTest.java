package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.work.CheckOutcome;
import org.junit.jupiter.api.Test;

class CheckSummaryTest {

    @Test
    void printsOneBlockAReportAndOneDiscrepancyACause() {
        assertThat(print(Language.ZH, Fixture.outcome()))
                .contains("【青禾县水利局 · 2021 年度】in/2021/甲.docx")
                .contains("错误 1 处、疑似 1 处")
                .contains("1. [错误] 表三 · ")
                .contains("应为 7，实为 1")
                .contains("同一原因还涉及：test.T3-COL")
                .contains("可能应改（以下之一）：表三 · 5.属于三类内部事务信息 · 自然人 填报7，应为1（一位数字写错）　或　等 1 种以上")
                .contains("2. [疑似]")
                .contains("与“in/2022/乙.docx”内容完全相同")
                .contains("【跨年度核对】")
                .contains("青禾县水利局 · 2021 年度 / 青禾县水利局 · 2022 年度")
                .contains("【未能读取】1 个文件")
                .contains("读取报告 3 份，其中 2 份有问题（错误 2 处、疑似 1 处）；未能读取 1 个文件");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(print(Language.EN, Fixture.outcome()))
                .contains("should be 7, is 1")
                .contains("Total: reports read 3, with discrepancies 2 (Error: 2, Warning: 1); files not read 1");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(print(Language.ZH, Fixture.clean()))
                .contains("未发现问题。", "读取报告 1 份，未发现问题；未能读取 0 个文件")
                .doesNotContain("跨年度", "未能读取】");
    }

    @Test
    void keepsControlCharactersOfFileNamesFromTheTerminal() {
        assertThat(print(Language.ZH, Fixture.outcome())).doesNotContain("\u0007");
    }

    private static String print(Language language, CheckOutcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        CheckSummary summary = new CheckSummary(
                new Wording(Texts.load(language), FormCatalogue.load()), Fixture.verdicts(outcome), out);
        summary.reports(outcome);
        summary.totals(outcome);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
