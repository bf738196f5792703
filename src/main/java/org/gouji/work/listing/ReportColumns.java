package org.gouji.work.listing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.model.Unit;
import org.gouji.store.ReportHead;

/**
 * Unit and year of every report, by its place in the list of reports. Units stand by pinyin, years upwards, whoever is unknown
 * last.
 *
 * @param numbers the reports
 * @param unit of each report its place in {@code units}
 * @param year of each report its place in {@code years}
 * @param units ids of the units, the empty one for unknown
 * @param names their names
 * @param years in digits, the empty one for unknown
 * @param places the place of a report by its number; -1 where it is not listed
 * @param unitNames the names of the known units by their ids
 */
record ReportColumns(
        long[] numbers,
        int[] unit,
        int[] year,
        String[] units,
        String[] names,
        String[] years,
        int[] places,
        Map<String, String> unitNames) {

    static ReportColumns of(List<ReportHead> heads) {
        Map<String, String> names = new TreeMap<>();
        TreeSet<Integer> known = new TreeSet<>();
        for (ReportHead head : heads) {
            head.unit().ifPresent(unit -> names.put(unit.id(), unit.name()));
            head.year().ifPresent(known::add);
        }
        Collator pinyin = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        List<String> units = new ArrayList<>(names.keySet().stream()
                .map(id -> Map.entry(pinyin.getCollationKey(names.get(id)), id))
                .sorted(Map.Entry.<java.text.CollationKey, String>comparingByKey()
                        .thenComparing(Map.Entry.comparingByValue(Comparator.naturalOrder())))
                .map(Map.Entry::getValue)
                .toList());
        units.add("");
        List<String> years = new ArrayList<>(known.stream().map(String::valueOf).toList());
        years.add("");
        Map<String, Integer> unitPlaces = places(units);
        Map<String, Integer> yearPlaces = places(years);
        int[] unit = new int[heads.size()];
        int[] year = new int[heads.size()];
        long[] numbers = new long[heads.size()];
        int most = heads.stream().mapToInt(h -> Math.toIntExact(h.id())).max().orElse(-1);
        int[] places = new int[most + 1];
        Arrays.fill(places, -1);
        for (int i = 0; i < heads.size(); i++) {
            ReportHead head = heads.get(i);
            numbers[i] = head.id();
            places[Math.toIntExact(head.id())] = i;
            unit[i] = unitPlaces.get(head.unit().map(Unit::id).orElse(""));
            year[i] = yearPlaces.get(head.year().map(String::valueOf).orElse(""));
        }
        return new ReportColumns(
                numbers,
                unit,
                year,
                units.toArray(String[]::new),
                units.stream().map(id -> names.getOrDefault(id, "")).toArray(String[]::new),
                years.toArray(String[]::new),
                places,
                Collections.unmodifiableMap(names));
    }

    private static Map<String, Integer> places(List<String> values) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String value : values) {
            places.put(value, places.size());
        }
        return places;
    }
}
