package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a document, the reader comes to an end and throws nothing. */
class HostileProseTest {

    @ParameterizedTest
    @ValueSource(strings = {"(", "（", "收到申请（", "1,", "十", "未", "其中", "收到政府信息公开申请12件，", "9", "、", "2022年"})
    void endsOnEndlessRepetition(String piece) {
        assertThatCode(() -> Prose.comparable(piece.repeat(20_000))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void endsOnAnyMixture(
            @ForAll
                    @StringLength(max = 200)
                    @CharRange(from = '一', to = '丣')
                    @CharRange(from = '0', to = '9')
                    @net.jqwik.api.constraints.Chars({
                        '，', '。', '（', '）', '件', '未', '收', '到', '申', '请', '年', '%', ' ', '\n'
                    })
                    String text) {
        assertThatCode(() -> Prose.comparable(text)).doesNotThrowAnyException();
    }
}
