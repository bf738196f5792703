package org.gouji.rule.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gouji.rule.likeness.Likeness.Passage;
import org.junit.jupiter.api.Test;

class CommonPassagesTest {
    private static final int LEAST = 8;

    private static MaskedText masked(String text) {
        return new MaskedText(text, new int[text.length()], new int[text.length()]);
    }

    private static List<Passage> passages(String first, String second) {
        return CommonPassages.of(masked(first), masked(second), LEAST);
    }

    @Test
    void takesTheLongestFirstAndNothingTwice() {
        List<Passage> passages = passages("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳", "戊己庚辛壬癸子丑某某甲乙丙丁戊己庚辛壬癸");

        assertThat(passages).containsExactly(new Passage(0, 10, 10));
    }

    @Test
    void findsPassagesThatStandInAnotherOrder() {
        List<Passage> passages = passages("甲乙丙丁戊己庚辛一壬癸子丑寅卯辰巳", "壬癸子丑寅卯辰巳二甲乙丙丁戊己庚辛");

        assertThat(passages).containsExactly(new Passage(0, 9, 8), new Passage(9, 0, 8));
    }

    @Test
    void neverBeginsOrEndsWithANumber() {
        assertThat(passages("#甲乙丙丁#戊己庚辛#", "#甲乙丙丁#戊己庚辛#")).containsExactly(new Passage(1, 1, 9));
    }

    @Test
    void leavesOutWhatIsTooShort() {
        assertThat(passages("甲乙丙丁戊己庚", "甲乙丙丁戊己庚")).isEmpty();
    }

    @Property
    void passagesAreReallyTheSameAndApartFromEachOther(@ForAll("texts") String first, @ForAll("texts") String second) {
        boolean[] takenFirst = new boolean[first.length()];
        boolean[] takenSecond = new boolean[second.length()];
        for (Passage passage : passages(first, second)) {
            assertThat(first.substring(passage.first(), passage.first() + passage.length()))
                    .hasSizeGreaterThanOrEqualTo(LEAST)
                    .isEqualTo(second.substring(passage.second(), passage.second() + passage.length()));
            for (int i = 0; i < passage.length(); i++) {
                assertThat(takenFirst[passage.first() + i] || takenSecond[passage.second() + i])
                        .isFalse();
                takenFirst[passage.first() + i] = true;
                takenSecond[passage.second() + i] = true;
            }
        }
    }

    @Property
    void exchangingTheTextsExchangesThePlaces(@ForAll("texts") String first, @ForAll("texts") String second) {
        Set<Passage> back = passages(second, first).stream()
                .map(p -> new Passage(p.second(), p.first(), p.length()))
                .collect(Collectors.toSet());

        assertThat(Set.copyOf(passages(first, second))).isEqualTo(back);
    }

    @Property
    void aTextSharesAllOfItselfWithItself(@ForAll("texts") String text) {
        String letters = text.replace("#", "");
        int shared =
                passages(letters, letters).stream().mapToInt(Passage::length).sum();

        assertThat(shared).isEqualTo(letters.length() < LEAST ? 0 : letters.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("甲乙丙#").ofMaxLength(80);
    }
}
