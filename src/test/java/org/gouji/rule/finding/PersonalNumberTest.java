package org.gouji.rule.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gouji.rule.finding.PersonalNumber.Kind;
import org.junit.jupiter.api.Test;

class PersonalNumberTest {

    /** Of the eleven characters that can stand last exactly one is right. */
    @Property
    void acceptsOneCheckCharacterOfEleven(
            @ForAll @IntRange(min = 110000, max = 659999) int place,
            @ForAll @IntRange(min = 1930, max = 2020) int year,
            @ForAll @IntRange(min = 0, max = 999) int order) {
        String body = String.format(java.util.Locale.ROOT, "%06d%d0715%03d", place, year, order);
        long valid = "0123456789X"
                .chars()
                .filter(c -> PersonalNumber.citizen(body + (char) c))
                .count();
        assertThat(valid).isEqualTo(1);
    }

    /** Any other digit in any one place breaks Luhn's test. */
    @Property
    void tellsEverySingleWrongDigitOfACard(
            @ForAll @LongRange(min = 4000_0000_0000_000L, max = 6999_9999_9999_999L) long body,
            @ForAll @IntRange(min = 0, max = 15) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String card = card(body);
        char[] wrong = card.toCharArray();
        wrong[place] = (char) ('0' + (wrong[place] - '0' + change) % 10);
        assertThat(PersonalNumber.luhn(card)).isTrue();
        assertThat(PersonalNumber.luhn(new String(wrong))).isFalse();
    }

    private static String card(long body) {
        for (int last = 0; last < 10; last++) {
            if (PersonalNumber.luhn(body + "" + last)) {
                return body + "" + last;
            }
        }
        throw new IllegalStateException("one of ten digits passes");
    }

    @Property
    void showsFirstThreeAndLastTwoOfAMobileNumber(
            @ForAll @LongRange(min = 130_0000_0000L, max = 199_9999_9999L) long number) {
        String text = "电话" + number + "。";
        String masked = PersonalNumber.masked(text);
        assertThat(masked).hasSameSizeAs(text).startsWith("电话" + text.substring(2, 5) + "******");
        assertThat(masked.substring(11, 13)).isEqualTo(text.substring(11, 13));
    }

    @Test
    void leavesOfficeTelephonesIndexNumbersAndCodesAlone() {
        assertThat(PersonalNumber.in("电话：0999-5566778，0999—5566779；邮编：256113；索引号：11370323004218/2022-00017"))
                .isEmpty();
        assertThat(PersonalNumber.in("统一社会信用代码11370323MB28541234，金额13912345.67元"))
                .isEmpty();
        assertThat(PersonalNumber.in("http://www.example.gov.cn/art/2022/1/26/art_1229434_13900001234.html"))
                .isEmpty();
    }

    @Test
    void findsNumbersThatAreWrittenInGroups() {
        assertThat(PersonalNumber.in("139 0000 1234 和 110101 19900307 0134"))
                .extracting(PersonalNumber::kind)
                .containsExactly(Kind.MOBILE, Kind.CITIZEN);
        assertThat(PersonalNumber.masked("139 0000 1234")).isEqualTo("139********34");
    }

    @Test
    void countsACitizensNumberOnceThoughItMayPassAsACard() {
        assertThat(PersonalNumber.in("证件110101199003070134。")).containsExactly(new PersonalNumber(Kind.CITIZEN, 2, 20));
    }
}
