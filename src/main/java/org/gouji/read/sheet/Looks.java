package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.data.DataNode;

/** The looks of a workbook's cells: number format and border by the index that a cell names. One use, one thread. */
final class Looks {
    private static final int MOST = 100_000;
    private final Map<Integer, String> codes;
    private final Map<Integer, NumberLook> numbers = new HashMap<>();
    private final List<Look> looks = new ArrayList<>();

    /**
     * A look.
     *
     * @param format number of its number format
     * @param ruled whether it has a border on any side
     */
    private record Look(int format, boolean ruled) {}

    /** The formats known by number ({@code resources/read/number-formats.yaml}). */
    static Map<Integer, String> known() {
        Map<Integer, String> codes = new TreeMap<>();
        DataNode.resource("read/number-formats.yaml")
                .get("formats")
                .map()
                .forEach((number, code) -> codes.put(Integer.valueOf(number), code.text()));
        return Map.copyOf(codes);
    }

    Looks(Map<Integer, String> known) {
        codes = new HashMap<>(known);
    }

    void format(int number, String code) {
        if (codes.size() < MOST) {
            codes.put(number, code);
        }
    }

    void look(int format, boolean ruled) {
        if (looks.size() < MOST) {
            looks.add(new Look(format, ruled));
        }
    }

    NumberLook number(int look) {
        int format = look >= 0 && look < looks.size() ? looks.get(look).format() : 0;
        return numbers.computeIfAbsent(format, f -> NumberLook.of(codes.getOrDefault(f, "General")));
    }

    /** Whether a look has no number format, as most have. */
    boolean isGeneral(int look) {
        return look < 0 || look >= looks.size() || looks.get(look).format() == 0;
    }

    boolean ruled(int look) {
        return look >= 0 && look < looks.size() && looks.get(look).ruled();
    }
}
