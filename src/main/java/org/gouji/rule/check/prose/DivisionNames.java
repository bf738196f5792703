package org.gouji.rule.check.prose;

import java.util.List;
import org.gouji.rule.check.kind.UnitName;

/**
 * A cheap look for names of divisions, before patterns for the names of units run: such a name is one to four letters, at the
 * beginning of a clause, before 县, 区 or 旗. Immutable.
 */
final class DivisionNames {
    /** What stands behind the letters of a name in every pattern, if the look is to do first. */
    private static final String NAME = "]]{1,4}(?:县|(?<!";

    private static final int LONGEST = 4;
    private static final String DIVISIONS = "县区旗";
    private static final String CLAUSES = "。；：\n，,、";

    private final String inNoName;

    /** A look for what {@code patterns} begin with; where they are written otherwise than expected it always finds something. */
    DivisionNames(List<String> patterns) {
        List<String> strange =
                patterns.stream().map(DivisionNames::strange).distinct().toList();
        inNoName = strange.size() == 1 ? strange.get(0) : "";
    }

    /** The letters that a pattern says are in no name; empty where it says it otherwise than expected. */
    private static String strange(String pattern) {
        int end = pattern.indexOf(NAME);
        int start = end < 0 ? -1 : pattern.lastIndexOf("[^", end);
        return start < 0 ? "" : pattern.substring(start + 2, end);
    }

    /** Whether the name of a division that is not the unit's own may stand somewhere. */
    boolean other(String text, UnitName unit) {
        for (int i = 2; i < text.length() && !inNoName.isEmpty(); i++) {
            if (DIVISIONS.indexOf(text.charAt(i)) >= 0 && begun(text, i)) {
                int end = i + 1;
                if (unit.divisions().stream().noneMatch(d -> text.startsWith(d, end - d.length()))) {
                    return true;
                }
            }
        }
        return inNoName.isEmpty();
    }

    /** Whether a clause begins one to four letters of a name before a place. */
    private boolean begun(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST - 1); i--) {
            if (CLAUSES.indexOf(text.charAt(i)) >= 0) {
                return i < at - 1;
            }
            if (inNoName.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }
}
