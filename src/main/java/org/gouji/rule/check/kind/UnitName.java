package org.gouji.rule.check.kind;

import java.util.List;
import java.util.Optional;

/**
 * A unit's name taken apart.
 *
 * @param full the name as read, without spaces; empty where the report names no unit
 * @param kind what kind of organ it is
 * @param divisions the administrative divisions it begins with, the higher before the lower: 永淳县, or 济宁市 and 市中区
 * @param seat the township or sub-district, for example 凤凰街道; empty for other kinds
 */
public record UnitName(String full, UnitKind kind, List<String> divisions, String seat) {

    public UnitName {
        divisions = List.copyOf(divisions);
    }

    /** The lowest division of its name. */
    public Optional<String> division() {
        return divisions.isEmpty() ? Optional.empty() : Optional.of(divisions.get(divisions.size() - 1));
    }

    /** Whether its lowest division ends so, for example with 县. */
    public boolean within(String suffix) {
        return division().filter(d -> d.endsWith(suffix)).isPresent();
    }

    /** Whether it is a county, a district or a banner, or an organ or a township of one: below 设区的市. */
    public boolean belowCity() {
        return kind == UnitKind.TOWNSHIP
                || kind == UnitKind.SUBDISTRICT
                || within("县")
                || within("旗")
                || within("区") && !within("自治区") && !within("地区");
    }
}
