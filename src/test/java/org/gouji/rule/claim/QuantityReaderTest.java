package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gouji.data.DataNode;
import org.gouji.rule.claim.Token.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in every notation, and what looks like a number and is none. */
class QuantityReaderTest {
    private static final ClaimGrammar GRAMMAR =
            GrammarReader.read(DataNode.resource("claims/words.yaml"), DataNode.resource("claims/measures.yaml"));
    private static final String[] NUMERALS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @Property
    void readsBackWhatIsWrittenInAnyNotation(@ForAll @LongRange(max = 999_999_999) long number) {
        String plain = Long.toString(number);
        for (String written :
                List.of(plain, grouped(plain, ","), wide(plain), wide(grouped(plain, ",")), " " + plain + " ")) {
            assertThat(only("共" + written + "件").value()).as(written).isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    @Property
    void readsBackNumerals(@ForAll @IntRange(min = 1, max = 99_999_999) int number) {
        Quantity read = only("办结" + numeral(number) + "件");
        assertThat(read.value()).as(numeral(number)).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Property
    void readsBackMoney(@ForAll @LongRange(min = 1, max = 99_999_999) long cents) {
        BigDecimal yuan = BigDecimal.valueOf(cents, 2);
        assertThat(only("收费" + yuan.toPlainString() + "元").value()).isEqualByComparingTo(yuan.movePointLeft(4));
        assertThat(only("收费" + yuan.toPlainString() + "万元").value()).isEqualByComparingTo(yuan);
        assertThat(only("收费" + yuan.toPlainString() + "万元").decimals()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "开展30余次, 30",
        "近8000件, 8000",
        "约25件, 25",
        "逾400份, 400",
        "20件以上, 20",
        "15件左右, 15",
        "超过12件, 12",
        "500多件, 500",
        "1.2万件, 12000",
        "四十余件, 40",
        "百余件, 100",
        "3万余件, 30000",
        "7件余, 7",
        "数十件, 10",
        "不少于5件, 5"
    })
    void knowsAnApproximation(String text, String value) {
        assertThat(only(text).exactness()).isEqualTo(Exactness.ABOUT);
        assertThat(only(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第四十七条",
                "第12条",
                "电话0795-1234567",
                "1—12月",
                "3-5件",
                "图1",
                "附件2",
                "二〇二二年",
                "2022年3月4日",
                "〔2021〕30号",
                "abc123@163.com",
                "www.a1.gov.cn",
                "三分之一",
                "一次性"
            })
    void leavesWhatIsNoCount(String text) {
        assertThat(quantities(text)).noneMatch(q -> q.kind() == Quantity.Kind.COUNT);
    }

    @ParameterizedTest
    @CsvSource({"占12.50%, 12.50, 2", "占8％, 8, 0", "占比 4.2 %, 4.2, 1"})
    void keepsTheDigitsOfAPercentage(String text, String value, int decimals) {
        assertThat(only(text).kind()).isEqualTo(Quantity.Kind.PERCENT);
        assertThat(only(text).value()).isEqualByComparingTo(value);
        assertThat(only(text).decimals()).isEqualTo(decimals);
    }

    private static Quantity only(String text) {
        assertThat(quantities(text)).as(text).hasSize(1);
        return quantities(text).get(0);
    }

    private static List<Quantity> quantities(String text) {
        return GRAMMAR.tokenizer.tokens(new FoldedText(text, GRAMMAR.folding)).stream()
                .filter(t -> t.is(Type.NUMBER))
                .map(Token::quantity)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String grouped(String digits, String mark) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark);
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private static String numeral(int number) {
        if (number >= 10_000) {
            String rest = number % 10_000 == 0 ? "" : (number % 10_000 < 1000 ? "零" : "") + numeral(number % 10_000);
            return numeral(number / 10_000) + "万" + rest;
        }
        StringBuilder text = new StringBuilder();
        int[] steps = {1000, 100, 10, 1};
        String[] names = {"千", "百", "十", ""};
        boolean gap = false;
        for (int i = 0; i < steps.length; i++) {
            int digit = number / steps[i] % 10;
            if (digit > 0) {
                text.append(gap ? "零" : "").append(NUMERALS[digit]).append(names[i]);
            }
            gap = digit == 0 && text.length() > 0;
        }
        return text.toString();
    }
}
