package org.gouji.rule.claim;

import java.util.List;
import java.util.Optional;

/**
 * Whose numbers a phrase speaks of: those of the report's own unit, or of another body. Immutable, any thread.
 */
final class UnitScope {
    private static final String BODIES = "局委办院厅府镇乡处室所站队科股校";
    private static final List<String> LEVELS = List.of("人民政府", "政府", "办事处");
    private static final int SHORTEST = 3;

    private final Optional<String> unit;
    private final String place;

    UnitScope(Optional<String> unit) {
        this.unit = unit;
        this.place = unit.map(UnitScope::withoutLevel).orElse("");
    }

    private static String withoutLevel(String name) {
        for (String level : LEVELS) {
            if (name.endsWith(level)) {
                return name.substring(0, name.length() - level.length());
            }
        }
        return name;
    }

    /** Whether 我局, 全县, 街道 and the like mean this unit; where the unit is not known they do. */
    boolean own(String word) {
        String level = word.length() > 1 && "我全本".indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
        return unit.isEmpty()
                || level.equals("系统")
                || place.endsWith(level)
                || unit.get().endsWith(level)
                || unit.get().endsWith("办公室") && level.equals("办")
                || unit.get().endsWith("办事处") && (level.equals("办") || level.equals("街"))
                || unit.get().endsWith("委员会") && level.equals("委")
                || unit.get().endsWith("管理委员会") && level.equals("区");
    }

    /** Whether text that is no known word ends like the name of a body that is not this unit. */
    boolean otherBody(String stranger) {
        int n = stranger.length();
        if (n < SHORTEST - 1 || BODIES.indexOf(stranger.charAt(n - 1)) < 0 || unit.isEmpty()) {
            return false;
        }
        boolean same =
                within(stranger, unit.get()) && unit.get().charAt(unit.get().length() - 1) == stranger.charAt(n - 1)
                        || within(stranger, place) && place.endsWith(stranger.substring(n - 1));
        return !same && n >= 2;
    }

    /** Whether all characters of the short form stand in the name in the same order: 县政府办 in 县人民政府办公室. */
    private static boolean within(String shortForm, String name) {
        int at = 0;
        for (int i = 0; i < shortForm.length(); i++) {
            at = name.indexOf(shortForm.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
