package org.gouji.work.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    private static final WordDiff WORDS = new WordDiff(10_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a number is one word, with its decimals, thousands and per cent sign
                "共受理申请12件。| 共受理申请21件。| 12>21",
                "同比增长8.5%。| 同比增长18.5%。| 8.5%>18.5%",
                "发布信息1,234条，办结3件| 发布信息1,243条，办结3件| 1,234>1,243",
                "先后十二次| 先后二十次| 十二>二十",
                // Chinese is compared character by character, but not torn into crumbs
                "我镇加强培训。| 我镇持续加强业务培训。| >持续 >业务",
                "一是公开内容单薄；二是更新迟缓。| 一是公开内容单薄；二是队伍不稳。| 更新迟缓>队伍不稳",
                "持续推进公开| 不断推动公开| 持续推进>不断推动",
                "由12比13变为| 由14比15变为| 12>14 13>15",
                // one clause more
                "无其他事项。| 无其他事项。本年度未收费。| >本年度未收费。",
                // letters in a row are one word
                "微信公众号WeChat发布| 微信公众号Weibo发布| WeChat>Weibo",
                "一样| 一样| ''",
            })
    void findsTheWordsThatDiffer(String left, String right, String expected) {
        StringBuilder found = new StringBuilder();
        for (Edit edit : WORDS.between(left, right)) {
            found.append(found.length() == 0 ? "" : " ")
                    .append(edit.left(left))
                    .append('>')
                    .append(edit.right(right));
        }
        assertThat(found).hasToString(expected);
    }

    @Test
    void tellsOtherFormsOfTheSameCharactersFromOtherWords() {
        List<Edit> edits = WORDS.between("收到申请 12 件，收费0元", "收到申请１２件，收费8元");

        assertThat(edits).extracting(Edit::formal).containsExactly(true, false);
    }

    @Property
    void leftEditedIsRight(
            @ForAll("texts") String left, @ForAll("texts") String right, @ForAll @IntRange(max = 40) int p) {
        List<Edit> edits = new WordDiff(p).between(left, right);

        assertThat(Edit.apply(edits, left, right)).isEqualTo(right);
    }

    @Property
    void editsStandInOrderApartFromEachOtherAndSaySomething(
            @ForAll("texts") String left, @ForAll("texts") String right) {
        int atLeft = -1;
        int atRight = -1;
        for (Edit edit : WORDS.between(left, right)) {
            assertThat(edit.leftStart() > atLeft || edit.rightStart() > atRight).isTrue();
            assertThat(edit.left(left)).isNotEqualTo(edit.right(right));
            atLeft = edit.leftEnd();
            atRight = edit.rightEnd();
        }
    }

    @Property
    void exchangingTheTextsExchangesTheSides(@ForAll("texts") String left, @ForAll("texts") String right) {
        assertThat(WORDS.between(right, left))
                .isEqualTo(
                        WORDS.between(left, right).stream().map(Edit::mirrored).toList());
    }

    @Property
    void equalTextsDifferNowhere(@ForAll("texts") String text) {
        assertThat(WORDS.between(text, text)).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("公开申请，。 十1２3.%ab\ud83d\ude00").ofMaxLength(50);
    }
}
