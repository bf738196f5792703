package org.gouji.work.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PairCountsTest {
    @Test
    void countsAlikeInATableAndWhereNoTableIsLargeEnough() {
        Map<String, Integer> few = counted(PairCounts.of(40, 30), 40, 30);
        assertThat(few).hasSize(11).containsEntry("0 0", 91);
        assertThat(counted(PairCounts.of(100_000, 50_000), 40, 30)).isEqualTo(few);
    }

    @Test
    void countsTheLastOfVeryManyPairs() {
        PairCounts counts = PairCounts.of(100_000, 100_000);
        counts.add(99_999, 99_999);
        counts.add(99_999, 0);
        counts.add(99_999, 99_999);
        Map<String, Integer> named = new TreeMap<>();
        counts.each((row, column, count) -> named.put(row + " " + column, count));
        assertThat(named).isEqualTo(Map.of("99999 0", 1, "99999 99999", 2));
    }

    @Test
    void countsNothingOfNothing() {
        assertThat(counted(PairCounts.of(0, 7), 1, 1)).isEmpty();
    }

    private static Map<String, Integer> counted(PairCounts counts, int rows, int columns) {
        for (int i = 0; i < 1_001 && rows > 1; i++) {
            counts.add(i % 11 * 3 % rows, i % 11 * 2 % columns);
        }
        Map<String, Integer> named = new TreeMap<>();
        counts.each((row, column, count) -> named.put(row + " " + column, count));
        return named;
    }
}
