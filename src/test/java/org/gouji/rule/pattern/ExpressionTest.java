package org.gouji.rule.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
}
