package org.gouji.work.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is kept of two sequences is the same in both, and as much as there can be while patience lasts. */
class ShortestEditTest {
    private static final int ENDLESS = 1_000_000;

    @Property
    void keepsTheSameOfBothHoweverLittlePatienceThereIs(
            @ForAll @Size(max = 60) int @IntRange(max = 4) [] left,
            @ForAll @Size(max = 60) int @IntRange(max = 4) [] right,
            @ForAll @IntRange(min = 0, max = 30) int patience) {
        ShortestEdit.Changes changes = ShortestEdit.between(left, right, patience);

        assertThat(kept(left, changes.left())).containsExactly(kept(right, changes.right()));
    }

    @Property
    void keepsAsMuchAsTheLongestCommonSubsequence(
            @ForAll @Size(max = 40) int @IntRange(max = 3) [] left,
            @ForAll @Size(max = 40) int @IntRange(max = 3) [] right) {
        ShortestEdit.Changes changes = ShortestEdit.between(left, right, ENDLESS);

        assertThat(kept(left, changes.left())).hasSize(longestCommon(left, right));
    }

    private static int[] kept(int[] all, boolean[] changed) {
        return IntStream.range(0, all.length)
                .filter(i -> !changed[i])
                .map(i -> all[i])
                .toArray();
    }

    private static int longestCommon(int[] left, int[] right) {
        int[][] best = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                best[i][j] = left[i] == right[j] ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return best[0][0];
    }
}
