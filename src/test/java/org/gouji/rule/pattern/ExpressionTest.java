package org.gouji.rule.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern tried only where a match can begin finds what it finds when tried everywhere. */
class ExpressionTest {
    private static final String TEXT = "一是公开75条。二培训(年度)；截至2021年底，共13件\n三是XX件，，好转[略]+{x}？见§4。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<n>[一二三])(?<=^.|[。；;：:].)(?<is>是)?",
                "(?<![\\d.])\\d{2,4}(?:条|件|年)",
                "\\d{0,3}年",
                "(?:^|[。；\n])(?<year>三|二)",
                "[X×]{1,4}件|，，",
                "\\([^()\n]{0,9}\\)",
                "[^，]，",
                "[\\p{IsHan}&&[^一]]是",
                "(?:共)?\\d+件",
                "(?=[二三])..",
                "\\[略\\]|\\{x\\}|\\+",
                "(?:x|)好",
                "[a-zX]+",
                "\\b4",
                "\\p{Lu}+件",
                "(?i)xx",
                "[§\\d]\\d?",
                "(?<=^|[。；])(?:一|三|截)",
                "(?:(?<=；)|(?<=[，,])(?=共))..",
                "(?<=截至|\\)；?).",
                "(?!二)(?<=[。\n]).",
                "$"
            })
    void findsWhatIsFoundByTryingEverywhere(String pattern) {
        List<String> wanted = new ArrayList<>();
        Matcher everywhere = Expression.compiled(pattern).matcher(TEXT);
        while (everywhere.find()) {
            wanted.add(everywhere.start() + everywhere.group());
        }
        List<String> found = new ArrayList<>();
        Expression.overLines(pattern).each(new Written(TEXT), m -> found.add(m.start() + m.group()));
        assertThat(found).isEqualTo(wanted).isNotEmpty();
        assertThat(Expression.overLines(pattern).in(new Written(TEXT))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<=：)一是[^。]{2,9}条",
                "\\d{1,3}(?=条|件)(?<n>条|件)",
                "(?:公开|共)?\\d+(?:条|件)",
                "(?:一|二|三)(?:是|培训)[\\p{IsHan}X]+",
                "[0-9]+(?:年底|件)",
                "(?:，共|，)[，]?(?:\\d*)"
            })
    void signsRuleOutNothingThatMatches(String pattern) {
        String text = TEXT.repeat(3) + "：一是公开12条；";
        List<String> wanted = new ArrayList<>();
        Matcher everywhere = Expression.compiled(pattern).matcher(text);
        while (everywhere.find()) {
            wanted.add(everywhere.start() + everywhere.group());
        }
        List<String> found = new ArrayList<>();
        Expression.overLines(pattern).each(new Written(text), m -> found.add(m.start() + m.group()));
        assertThat(found).isEqualTo(wanted).isNotEmpty();
    }

    @Test
    void everyChineseCharacterIsOne() {
        Pattern chinese = Expression.compiled("\\p{IsHan}");
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        .filter(c -> !chinese.matcher(Character.toString(c)).matches()))
                .isEmpty();
    }
}
