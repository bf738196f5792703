package org.gouji.work.listing;

import java.util.Arrays;

/** From the number of a discrepancy to its position. Numbers of one run stand close together, so that a table will do. */
final class Numbers {
    private final int first;
    private final int[] positions;

    Numbers(int[] numbers) {
        int least = Arrays.stream(numbers).min().orElse(0);
        int most = Arrays.stream(numbers).max().orElse(-1);
        first = least;
        positions = new int[most - least + 1];
        Arrays.fill(positions, -1);
        for (int i = 0; i < numbers.length; i++) {
            positions[numbers[i] - least] = i;
        }
    }

    /** The position of {@code number}; -1 where it is none of them. */
    int position(int number) {
        int at = number - first;
        return at < 0 || at >= positions.length ? -1 : positions[at];
    }
}
