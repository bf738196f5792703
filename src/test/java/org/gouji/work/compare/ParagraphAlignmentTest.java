package org.gouji.work.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.work.compare.ParagraphAlignment.Pair;
import org.junit.jupiter.api.Test;

class ParagraphAlignmentTest {
    private static final ParagraphAlignment ALIGNMENT = new ParagraphAlignment(1000);

    @Test
    void aParagraphMoreMovesNothingElse() {
        List<String> left = List.of("全年主动公开信息120条。", "收到申请4件，均已办结。", "开展培训两次。");
        List<String> right = List.of("镇党委高度重视。", "全年主动公开信息98条。", "收到申请11件，均已办结。", "开展培训两次。");

        assertThat(ALIGNMENT.align(left, right))
                .containsExactly(new Pair(-1, 0), new Pair(0, 1), new Pair(1, 2), new Pair(2, 3));
    }

    @Test
    void takesTheCounterpartThatKeepsMost() {
        List<String> left = List.of("做好依申请公开，收到申请4件，答复4件。");
        List<String> right = List.of("做好依申请公开工作的宣传。", "做好依申请公开，收到申请9件，答复8件。");

        assertThat(ALIGNMENT.align(left, right)).containsExactly(new Pair(-1, 0), new Pair(0, 1));
    }

    @Test
    void leavesAloneWhatHasNoCounterpart() {
        assertThat(ALIGNMENT.align(List.of("建立水质公示栏。"), List.of("组织义务植树活动。")))
                .containsExactly(new Pair(0, -1), new Pair(-1, 0));
    }

    @Test
    void manyParagraphsAreWeighedInParts() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            left.add("第" + i + "项工作进展顺利" + (char) ('甲' + i));
            right.add("第" + i + "项工作进展很顺利" + (char) ('甲' + i));
        }

        assertThat(ALIGNMENT.align(left, right)).hasSize(450).allMatch(p -> p.left() == p.right());
    }

    @Property
    void everyParagraphStandsOnceAndInItsOrder(
            @ForAll("texts") List<String> left, @ForAll("texts") List<String> right) {
        List<Pair> pairs = ALIGNMENT.align(left, right);

        assertThat(pairs.stream().map(Pair::left).filter(i -> i >= 0).toList()).isEqualTo(upTo(left.size()));
        assertThat(pairs.stream().map(Pair::right).filter(i -> i >= 0).toList()).isEqualTo(upTo(right.size()));
    }

    @Property
    void exchangingTheTextsExchangesTheSides(@ForAll("texts") List<String> left, @ForAll("texts") List<String> right) {
        assertThat(ALIGNMENT.align(right, left))
                .containsExactlyInAnyOrderElementsOf(ALIGNMENT.align(left, right).stream()
                        .map(Pair::mirrored)
                        .toList());
    }

    @Property
    void equalTextsAreCounterparts(@ForAll("texts") List<String> text) {
        assertThat(ALIGNMENT.align(text, text)).hasSize(text.size()).allMatch(p -> p.left() == p.right());
    }

    private static List<Integer> upTo(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings().withChars("公开申请办理1。").ofMaxLength(8).list().ofMaxSize(12);
    }
}
