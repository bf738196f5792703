package org.gouji.rule.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose numbers a phrase speaks of: those of the report's own unit, or of another body. Immutable, any thread.
 */
final class UnitScope {
    private static final Pattern BODY =
            Pattern.compile(".*(?:局|厅|委|镇|乡|政府|府办|政府办|办公室|委员会|管委会|办事处|街道|法院|检察院|公司|大队|支队|科室|中心)");
    private static final Pattern NO_BODY = Pattern.compile(".*(?:[布格大全结开新破政定时]局|城乡|[乡村集]镇|[编政]委|核心|公共中心)");
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
        if (stranger.length() < SHORTEST
                || unit.isEmpty()
                || !BODY.matcher(stranger).matches()
                || NO_BODY.matcher(stranger).matches()) {
            return false;
        }
        return !sameEnd(stranger, unit.get()) && !sameEnd(stranger, place);
    }

    private static boolean sameEnd(String shortForm, String name) {
        return within(shortForm, name) && name.endsWith(shortForm.substring(shortForm.length() - 1));
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
