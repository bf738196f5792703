package org.gouji.rule.locate;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Cause.Change;

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
    /** A number in the cell beside its own. */
    NEIGHBOUR,
    /** The numbers of two cells swapped. */
    SWAPPED_CELLS,
    /** Nothing of the kind. */
    NONE;

    /** The word used in files; empty for {@link #NONE}. */
    String key() {
        return this == NONE ? "" : name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether numbers were right but stood in the wrong cells. */
    boolean moves() {
        return this == NEIGHBOUR || this == SWAPPED_CELLS;
    }

    /** The one slip that explains all changes. */
    static Slip of(List<Change> changes) {
        if (changes.size() == 2) {
            Change one = changes.get(0);
            Change two = changes.get(1);
            boolean beside = one.cell().row().equals(two.cell().row())
                    || one.cell().column().equals(two.cell().column());
            if (beside && one.from().equals(two.to()) && one.to().equals(two.from())) {
                return one.from().equals("0") || two.from().equals("0") ? NEIGHBOUR : SWAPPED_CELLS;
            }
        }
        Set<Slip> slips = changes.stream().map(c -> of(c.from(), c.to())).collect(Collectors.toSet());
        return slips.size() == 1 ? slips.iterator().next() : NONE;
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
