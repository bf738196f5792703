package org.gouji.ui.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names of units in lists where nearly all are of one county: its name is left out, so that what tells them apart is in
 * sight. Full names stay in tips, in searches and in memos. Immutable.
 */
public final class UnitNames {
    private static final Pattern PLACE =
            Pattern.compile("([^省市州盟县区旗]{1,8}省)?([^省市州盟县区旗]{1,8}[市州盟])?([^省市州盟县区旗]{1,8}[县区旗市])?");

    /** The government of the county itself; without the county nobody would know whose. */
    private static final String GOVERNMENT = "人民政府";

    private final String place;

    private UnitNames(String place) {
        this.place = place;
    }

    /** Names as they are. */
    public static UnitNames whole() {
        return new UnitNames("");
    }

    /** Short names for {@code units}: the place that more than half of them begin with is left out. */
    public static UnitNames of(Collection<String> units) {
        Map<String, Integer> places = new HashMap<>();
        HashSet<String> names = new HashSet<>(units);
        for (String name : names) {
            Matcher matcher = PLACE.matcher(name);
            if (matcher.lookingAt() && !matcher.group().isEmpty()) {
                places.merge(matcher.group(), 1, Integer::sum);
            }
        }
        Optional<String> common = places.entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getValue() * 2 > names.size())
                .map(Map.Entry::getKey)
                .findFirst();
        return new UnitNames(common.orElse(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitNames names && names.place.equals(place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    /** A unit's name without the common place. */
    public String brief(String name) {
        String rest = name.startsWith(place) ? name.substring(place.length()) : name;
        return rest.length() < 2 || rest.equals(GOVERNMENT) ? name : rest;
    }
}
