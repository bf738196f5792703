package org.gouji.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuartilesProperties {

    @Provide
    Arbitrary<List<BigDecimal>> numbers() {
        return Arbitraries.longs()
                .between(0, 5_000)
                .map(n -> BigDecimal.valueOf(n, n % 3 == 0 ? 2 : 0))
                .list()
                .ofMinSize(1)
                .ofMaxSize(80);
    }

    @Property
    void asManyLieBelowTheMedianAsAbove(@ForAll("numbers") List<BigDecimal> numbers) {
        BigDecimal median = Quartiles.median(numbers).orElseThrow();
        long below = numbers.stream().filter(n -> n.compareTo(median) < 0).count();
        long above = numbers.stream().filter(n -> n.compareTo(median) > 0).count();
        assertThat(below * 2).isLessThanOrEqualTo(numbers.size());
        assertThat(above * 2).isLessThanOrEqualTo(numbers.size());
    }

    @Property
    void theOrderOfTheNumbersDoesNotMatter(@ForAll("numbers") List<BigDecimal> numbers, @ForAll long seed) {
        List<BigDecimal> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Quartiles.of(shuffled)).isEqualTo(Quartiles.of(numbers));
    }

    @Property
    void quartersStandInOrderAndNothingBetweenThemIsUnusual(@ForAll("numbers") List<BigDecimal> numbers) {
        Quartiles quartiles = Quartiles.of(numbers).orElseThrow();
        assertThat(List.of(
                        quartiles.least(), quartiles.first(), quartiles.median(), quartiles.third(), quartiles.most()))
                .isSorted();
        assertThat(numbers)
                .filteredOn(n -> n.compareTo(quartiles.first()) >= 0 && n.compareTo(quartiles.third()) <= 0)
                .noneMatch(quartiles::isOutlier);
    }

    @Property
    void whatIsUnusualStaysSoInOtherUnits(@ForAll("numbers") List<BigDecimal> numbers) {
        Quartiles one = Quartiles.of(numbers).orElseThrow();
        Quartiles thousand = Quartiles.of(
                        numbers.stream().map(n -> n.movePointRight(3)).toList())
                .orElseThrow();
        for (BigDecimal number : numbers) {
            assertThat(thousand.isOutlier(number.movePointRight(3))).isEqualTo(one.isOutlier(number));
        }
    }

    @Test
    void sharesTheWayBetweenTwoNumbersAsSheetsDo() {
        Quartiles quartiles = Quartiles.of(list(1, 2, 4, 7)).orElseThrow();
        assertThat(quartiles.first()).isEqualByComparingTo("1.75");
        assertThat(quartiles.median()).isEqualByComparingTo("3");
        assertThat(quartiles.third()).isEqualByComparingTo("4.75");
        assertThat(quartiles.high()).isEqualByComparingTo("9.25");
    }

    @Test
    void ofFourNumbersNoneIsCalledUnusualOfFiveOneMayBe() {
        assertThat(Quartiles.of(list(1, 1, 1, 900)).orElseThrow().isOutlier(BigDecimal.valueOf(900)))
                .isFalse();
        assertThat(Quartiles.of(list(1, 2, 3, 4, 900)).orElseThrow().isOutlier(BigDecimal.valueOf(900)))
                .isTrue();
        assertThat(Quartiles.of(List.of())).isEmpty();
    }

    private static List<BigDecimal> list(long... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
