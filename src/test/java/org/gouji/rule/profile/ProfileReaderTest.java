package org.gouji.rule.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.data.Resources;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Message;
import org.gouji.model.Severity;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private final FormCatalogue forms = FormCatalogue.load();
    private final ProfileReader reader = new ProfileReader(forms, RuleCatalogue.load(forms));

    @Test
    void theExampleThatIsShippedHasEverythingAndNoMistake() {
        Profile example = read(Resources.text("profile/profile.example.yaml"));

        assertThat(example.mistakes()).isEmpty();
        assertThat(example.changes()).extracting(RuleChange::check).contains("F-SEC-ORDER", "Y-STOCK", "T2-BLANK");
        assertThat(example.equations()).hasSize(1);
        assertThat(example.patterns()).hasSize(3);
        assertThat(example.words()).hasSize(2);
        assertThat(example.verdict()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing yet\n"})
    void anEmptyFileChangesNothing(String yaml) {
        assertThat(read(yaml).mistakes()).isEmpty();
        assertThat(read(yaml).changes()).isEmpty();
    }

    @Test
    void readsWhatIsRightBesideWhatIsWrong() {
        Profile profile = read("""
                rules:
                  - check: T2-BLANK
                    off: yes
                  - check: NO-SUCH
                    off: yes
                  - check: Y-STOCK
                    severity: terrible
                  - check: Y-CARRY
                    severity: Hint
                surprise: 1
                """);

        assertThat(profile.changes()).extracting(RuleChange::check).containsExactly("T2-BLANK", "Y-CARRY");
        assertThat(profile.changes().get(0).off()).isTrue();
        assertThat(profile.changes().get(1).severity()).contains(Severity.HINT);
        assertThat(texts(profile))
                .satisfiesExactly(
                        t -> assertThat(t).contains("“office.yaml”第 4 行", "NO-SUCH", "gouji rules --list"),
                        t -> assertThat(t).contains("第 7 行", "terrible", "hint（提示）"),
                        t -> assertThat(t).contains("第 10 行", "surprise", "equations"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules: [{check: T3-ROW, of: yes}] | “of”",
                "rules: [{check: T3-ROW, off: perhaps}] | yes 或 no",
                "rules: [{off: yes}] | 缺少“check”",
                "rules: {T3-ROW: off} | 写法不对",
                "rules: [{check: Y-STOCK, parameters: {limit: [1]}}] | 没有参数“limit”",
                "rules: [{check: T3-ROW, off: yes}, {check: T3-ROW, off: no}] | 重复出现",
                "equations: [{id: OWN-A, name: 甲, severity: hint, text: 乙, left: [T3.x.y], right: [T3.new.total]}] | T3.x.y",
                "equations: [{id: OWN-A, name: 甲, severity: hint, text: 乙, left: [T3.new.total], right: [T3.new.total]}] | 两边都有",
                "equations: [{id: OWN-A, name: 甲, severity: hint, text: 乙, edition: '2001', left: [], right: []}] | 2001",
                "equations: [{id: T3-ROW, name: 甲, severity: hint, text: 乙, left: [], right: []}] | OWN-REVIEW-TOTAL",
                "equations: [{id: OWN-A, name: 甲, severity: hint, left: [], right: []}] | 缺少“text”",
                "prose: [{id: OWN-A, name: 甲, severity: hint, text: 乙, pattern: '(没有'}] | 正则表达式有误",
                "prose: [{id: OWN-A, name: 甲, severity: hint, text: 乙, pattern: 无, section: 9}] | 第“9”部分",
                "prose: [{id: OWN-A, name: 甲, severity: hint, text: 乙, pattern: 无, cells: [T3.new.total]}] | (?<number>",
                "verdict: {return: {checks: ['*']}} | 缺少“severity”",
                "verdict: {back: {severity: error}} | “back”",
                "rules: [{check: T3-ROW | 不符合 YAML 格式",
                "just words | 不符合 YAML 格式",
            })
    void tellsEachMistakeWithItsReason(String yaml, String reason) {
        assertThat(texts(read(yaml)))
                .hasSize(1)
                .allSatisfy(t ->
                        assertThat(t).contains("office.yaml", "第 1 行", reason).doesNotContain("profile.mistake", "{"));
    }

    @Test
    void readsAnEquationWithItsCells() {
        OwnEquation own = read("""
                        equations:
                          - id: OWN-SUITS
                            name: 诉讼合计
                            left: [T4.direct.total]
                            right: [T4.after_review.total]
                            severity: warning
                            text: 不等
                        """).equations().get(0);

        assertThat(own.cells()).containsExactly(CellId.parse("T4.direct.total"), CellId.parse("T4.after_review.total"));
        assertThat(own.rule().severity()).isEqualTo(Severity.WARNING);
    }

    private Profile read(String yaml) {
        return reader.read("office.yaml", yaml);
    }

    @Test
    void wordsOfTheOfficeAreReadLikeThoseThatAreKnown() {
        Profile profile = read("""
                words:
                  - as: 受理
                    words: [收办, 接办]
                    finds:
                      "全年收办政府信息公开申请7件。": [T3.new.total=7]
                    leaves: ["收办低保申请30件。"]
                  - as: 件
                    words: [票]
                    finds:
                      "收办政府信息公开申请8票。": [T3.new.total=8]
                """);

        assertThat(profile.mistakes()).isEmpty();
        assertThat(profile.synonyms()).containsOnlyKeys("收办", "接办", "票").containsEntry("票", "件");
    }

    @Test
    void wordsThatCannotBeUsedAreToldWithLineAndReason() {
        Profile profile = read("""
                words:
                  - { as: 收取阅览, words: [收办], finds: { "收办申请7件。": [] } }
                  - { as: 受理, words: [答复], finds: { "答复申请7件。": [] } }
                  - { as: 受理, words: ["收 办"], finds: { "收办申请7件。": [] } }
                  - { as: 受理, words: [收办] }
                  - { as: 受理, words: [收办], finds: { "收办政府信息公开申请7件。": [T3.total.total=7] } }
                """);

        assertThat(profile.words()).isEmpty();
        assertThat(texts(profile))
                .satisfiesExactly(
                        t -> assertThat(t).contains("第 2 行", "收取阅览", "不是软件认识的词"),
                        t -> assertThat(t).contains("第 3 行", "答复", "已认识"),
                        t -> assertThat(t).contains("第 4 行", "收 办", "二至十二个汉字"),
                        t -> assertThat(t).contains("第 5 行", "finds"),
                        t -> assertThat(t).contains("第 6 行", "T3.new.total=7", "不符"));
    }

    @Test
    void patternsProveTheirExamples() {
        Profile profile = read("""
                prose:
                  - { id: OWN-A, name: 甲, severity: hint, text: 甲, pattern: "旧门户", finds: ["登录旧 门户查询"], leaves: ["新门户"] }
                  - { id: OWN-B, name: 乙, severity: hint, text: 乙, pattern: "旧门户", finds: ["新门户"] }
                  - { id: OWN-C, name: 丙, severity: hint, text: 丙, pattern: "旧门户", leaves: ["旧门户"] }
                  - { id: OWN-D, name: 丁, severity: hint, text: 丁, pattern: "(.*件){12}年", finds: ["件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件件"] }
                """);

        assertThat(profile.patterns())
                .extracting(pattern -> pattern.rule().id())
                .containsExactly("OWN-A");
        assertThat(texts(profile))
                .satisfiesExactly(
                        t -> assertThat(t).contains("第 3 行", "找不到", "新门户"),
                        t -> assertThat(t).contains("第 4 行", "却找到了"),
                        t -> assertThat(t).contains("第 5 行", "过久"));
    }

    private static List<String> texts(Profile profile) {
        Texts texts = Texts.load(Language.ZH);
        return profile.mistakes().stream().map((Message m) -> texts.get(m)).toList();
    }
}
