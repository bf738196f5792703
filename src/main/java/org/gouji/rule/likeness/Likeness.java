package org.gouji.rule.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/** How much of one text stands in another, and the longest passage they share. */
public final class Likeness {

    private Likeness() {}

    /**
     * A passage that two texts share.
     *
     * @param first where it begins in the first text
     * @param second where it begins in the second
     * @param length characters
     */
    public record Passage(int first, int second, int length) {}

    /**
     * Of the characters of each text that count, how many in a hundred belong to shingles of the other; the lower of the two.
     *
     * @param ignored shingles that do not count
     * @param least characters that must count in each text; with fewer the answer is 0
     */
    public static int percent(Shingles first, Shingles second, LongPredicate ignored, int least) {
        return Math.min(
                covered(first, second.distinct(), ignored, least), covered(second, first.distinct(), ignored, least));
    }

    private static int covered(Shingles text, long[] other, LongPredicate ignored, int least) {
        int counted = 0;
        int shared = 0;
        int countedTo = 0;
        int sharedTo = 0;
        for (int i = 0; i < text.hashes().length; i++) {
            long hash = text.hashes()[i];
            if (ignored.test(hash)) {
                continue;
            }
            int end = i + Shingles.WIDTH;
            counted += end - Math.max(i, countedTo);
            countedTo = end;
            if (Arrays.binarySearch(other, hash) >= 0) {
                shared += end - Math.max(i, sharedTo);
                sharedTo = end;
            }
        }
        return counted < least ? 0 : (int) (100L * shared / counted);
    }

    /** The longest run of characters that both texts have; of equals the first. A run that one text repeats is sought where it is first. */
    public static Passage longest(MaskedText first, MaskedText second) {
        Map<Long, Integer> begins = new HashMap<>();
        long[] hashes = Shingles.of(first).hashes();
        for (int i = 0; i < hashes.length; i++) {
            begins.putIfAbsent(hashes[i], i);
        }
        Passage best = new Passage(0, 0, 0);
        long[] others = Shingles.of(second).hashes();
        int free = 0;
        for (int j = 0; j < others.length; j++) {
            Integer i = begins.get(others[j]);
            if (i == null || j < free) {
                continue;
            }
            int length = common(first.text(), i, second.text(), j);
            free = j + length - Shingles.WIDTH + 1;
            best = length > best.length() ? new Passage(i, j, length) : best;
        }
        return best;
    }

    /** How many characters from {@code i} and from {@code j} on are the same. */
    static int common(String first, int i, String second, int j) {
        int length = 0;
        while (i + length < first.length()
                && j + length < second.length()
                && first.charAt(i + length) == second.charAt(j + length)) {
            length++;
        }
        return length;
    }
}
