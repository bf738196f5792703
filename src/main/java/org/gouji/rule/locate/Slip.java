package org.gouji.rule.locate;

import java.util.Arrays;

/** Typing slips by which a number turns into another (Scholtus 2009). The words are used in files, in every language. */
enum Slip {
    /** Two neighbouring digits swapped. */
    TRANSPOSITION,
    /** A digit left out. */
    DROPPED_DIGIT,
    /** A digit too many, doubled or not. */
    ADDED_DIGIT,
    /** A zero too many or too few at the end. */
    FACTOR_TEN,
    /** One digit for another. */
    SUBSTITUTION,
    /** Nothing of the kind. */
    NONE;

    /** The word used in files; empty for {@link #NONE}. */
    String key() {
        return this == NONE ? "" : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** How {@code wrong} may have come about where {@code right} was meant. */
    static Slip of(String wrong, String right) {
        if (wrong.equals(right + "0") && !right.equals("0") || right.equals(wrong + "0") && !wrong.equals("0")) {
            return FACTOR_TEN;
        }
        if (wrong.length() == right.length()) {
            int[] differ = java.util.stream.IntStream.range(0, wrong.length())
                    .filter(i -> wrong.charAt(i) != right.charAt(i))
                    .toArray();
            if (differ.length == 1) {
                return SUBSTITUTION;
            }
            boolean swapped = differ.length == 2
                    && differ[1] == differ[0] + 1
                    && wrong.charAt(differ[0]) == right.charAt(differ[1])
                    && wrong.charAt(differ[1]) == right.charAt(differ[0]);
            return swapped ? TRANSPOSITION : NONE;
        }
        if (wrong.length() + 1 == right.length() && without(right, wrong)) {
            return DROPPED_DIGIT;
        }
        return right.length() + 1 == wrong.length() && without(wrong, right) ? ADDED_DIGIT : NONE;
    }

    private static boolean without(String longer, String shorter) {
        return Arrays.stream(
                        java.util.stream.IntStream.range(0, longer.length()).toArray())
                .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
    }
}
