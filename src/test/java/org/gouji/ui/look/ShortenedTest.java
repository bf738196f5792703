package org.gouji.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

    @Test
    void keepsTableAndColumnOfAPlace() {
        assertThat(cut("表三 · 5.属于三类内部事务信息 · 自然人", 16)).isEqualTo("表三 · 5.属于… · 自然人");
        assertThat(cut("表三 · 5.属于三类内部事务信息 · 自然人", 12)).isEqualTo("表三 · … · 自然人");
    }

    @Test
    void keepsTheEndOfANameAndALittleOfItsBeginning() {
        assertThat(cut("青禾县东门街道办事处", 7)).isEqualTo("青禾…道办事处");
        assertThat(cut("青禾县水利局", 6)).isEqualTo("青禾县水利局");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 11, 14})
    void neverHalvesACharacterAndFitsWhereItCan(int room) {
        String cut = cut(
                "\uD840\uDC0B\uD840\uDC0B · \uD840\uDC0B\uD840\uDC0B\uD840\uDC0B\uD840\uDC0B · \uD840\uDC0B\uD840\uDC0B",
                room);
        assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        if (room >= 5) {
            assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(room);
        }
    }

    private static String cut(String text, int room) {
        return Shortened.middle(text, t -> t.codePointCount(0, t.length()), room);
    }
}
