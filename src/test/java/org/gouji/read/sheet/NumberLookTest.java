package org.gouji.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                // as typed, whole numbers exact however they are written
                "General ~ 12 ~ 12",
                "General ~ 1.2E1 ~ 12",
                "General ~ 1E3 ~ 1000",
                "General ~ 0 ~ 0",
                "General ~ -0.0 ~ 0",
                "General ~ -7 ~ -7",
                "General ~ 123456789012 ~ 123456789012",
                // noise of binary fractions is never shown
                "General ~ 0.30000000000000004 ~ 0.3",
                "General ~ 32885.139999999999 ~ 32885.14",
                "General ~ 190.457379 ~ 190.457379",
                "General ~ 12345678.1234 ~ 12345678.1234",
                // a quotient ends at eleven characters
                "General ~ 0.33333333333333331 ~ 0.333333333",
                "General ~ 33.333333333333336 ~ 33.33333333",
                // digits, groups, decimals
                "0 ~ 2.5 ~ 3",
                "0 ~ 2.4999999999999999 ~ 3",
                "0 ~ -0.3 ~ 0",
                "000 ~ 7 ~ 007",
                "0.00 ~ 1.005 ~ 1.01",
                "0.00 ~ -3 ~ -3.00",
                "#,##0 ~ 1234567 ~ 1,234,567",
                "#,##0 ~ 12 ~ 12",
                "#,##0.00 ~ 1234.5 ~ 1,234.50",
                "#,##0.## ~ 1234 ~ 1,234",
                "# ~ 0 ~ ``",
                "#.0 ~ 0.5 ~ .5",
                "0% ~ 0.125 ~ 13%",
                "0.0% ~ 0.125 ~ 12.5%",
                // what stands beside the digits
                "0\"件\" ~ 12 ~ 12件",
                "0\\件 ~ 12 ~ 12件",
                "\"共\"0\"件\" ~ 12 ~ 共12件",
                "[$¥-804]#,##0.00 ~ 1234.5 ~ ¥1,234.50",
                "[Red]0;[Blue]-0 ~ -5 ~ -5",
                "[DBNum1][$-804]0 ~ 15 ~ 15",
                "0_ ;(0) ~ -4 ~ (4)",
                // thousands and ten thousands
                "0, ~ 12345 ~ 12",
                "0!.0, ~ 123456 ~ 12.3",
                "0.00,, ~ 1234567 ~ 1.23",
                // sections hide or replace
                "0;-0;;@ ~ 0 ~ ``",
                "0;-0;\"-\" ~ 0 ~ -",
                ";;; ~ 12 ~ ``",
                "[>=10000]0!.0,\"万\";0 ~ 123456 ~ 12.3万",
                "[>=10000]0!.0,\"万\";0 ~ 123 ~ 123",
                "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_  ~ 0 ~ -",
                "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_  ~ 1200 ~ 1,200",
                // styles that no count is shown in give the exact number
                "0.00E+00 ~ 1234 ~ 1234",
                "# ?/? ~ 0.5 ~ 0.5",
                "@ ~ 12 ~ 12",
                // dates
                "yyyy\"年\"m\"月\"d\"日\" ~ 44941 ~ 2023年1月15日",
                "yyyy-mm-dd ~ 44941 ~ 2023-01-15",
                "yyyy/m/d h:mm ~ 44941.5 ~ 2023/1/15 12:00",
                "h:mm:ss AM/PM ~ 0.75 ~ 6:00:00 下午",
                "yyyy/m/d ~ 1 ~ 1900/1/1",
                "yyyy/m/d ~ 61 ~ 1900/3/1",
                "yyyy/m/d ~ -1 ~ ###",
                "aaaa ~ 44941 ~ 星期日",
            })
    void showsWhatTheFormatSays(String format, BigDecimal number, String shown) {
        assertThat(NumberLook.of(format).show(number, false)).isEqualTo(shown);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        assertThat(NumberLook.of("yyyy/m/d").show(BigDecimal.valueOf(43479), true))
                .isEqualTo("2023/1/15");
    }

    @Test
    void leavesNumbersBeyondAllMeasureAsTheyAre() {
        assertThat(NumberLook.of("0").show(new BigDecimal("1E+2147483640"), false))
                .isEqualTo("1E+2147483640");
        assertThat(NumberLook.of("0.00").show(new BigDecimal("1E-300"), false)).isEqualTo("1E-300");
        String digits = "1234567890".repeat(5);
        assertThat(NumberLook.GENERAL.show(new BigDecimal(digits), false)).isEqualTo(digits);
    }

    @Test
    void addsToTextsWhatTheFormatAdds() {
        assertThat(NumberLook.of("0;0;0;@\"件\"").show("三")).isEqualTo("三件");
        assertThat(NumberLook.of(";;;").show("三")).isEmpty();
        assertThat(NumberLook.of("0.00").show("三")).isEqualTo("三");
    }
}
