package org.gouji.rule.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.gouji.form.FormCatalogue;
import org.gouji.rule.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;

class PatientTextTest {
    @Test
    void anExpressionThatWouldHangGivesUp() {
        String text = "件".repeat(60) + "。";
        assertThatThrownBy(() -> Pattern.compile("(.*件){12}年")
                        .matcher(new PatientText(text))
                        .find())
                .isInstanceOf(PatientText.Exhausted.class);
    }

    @Test
    void aUsualExpressionHasPatienceEnoughForALongParagraph() {
        String text = "作出行政许可决定一二三件，".repeat(2000) + "作出行政许可决定12件";
        var matcher = Pattern.compile("作出行政许可决定(?<number>[0-9,]+)件").matcher(new PatientText(text));
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.group("number")).isEqualTo("12");
    }

    @Test
    void theTrialTellsExpressionsThatMayHang() {
        assertThat(Trial.passes("((件+)*)*年")).isFalse();
        assertThat(Trial.passes("(.*件){12}年")).isFalse();
        assertThat(Trial.passes("统计期限[^。]{0,40}年度")).isTrue();
    }

    @Test
    void noPatternOfTheCatalogueHangs() {
        RuleCatalogue.load(FormCatalogue.load())
                .entries()
                .forEach(e -> e.parameters()
                        .values()
                        .forEach(values -> values.stream()
                                .filter(PatientTextTest::expression)
                                .forEach(v -> assertThat(Trial.passes(v))
                                        .as(e.check() + " " + v)
                                        .isTrue())));
    }

    private static boolean expression(String value) {
        try {
            Pattern.compile(value);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
