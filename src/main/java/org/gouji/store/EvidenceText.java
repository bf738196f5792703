package org.gouji.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for unit and year as it is kept: a text that stands before in the same account, as title and file name do in both, is
 * only numbered.
 */
final class EvidenceText {

    private EvidenceText() {}

    /** The same parts, a text that was there already replaced by its number, from 0. */
    static List<Object> kept(List<?> parts) {
        return kept(parts, new ArrayList<>());
    }

    private static List<Object> kept(List<?> parts, List<String> said) {
        List<Object> kept = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof List<?> list) {
                kept.add(kept(list, said));
            } else if (part instanceof String text) {
                int before = said.indexOf(text);
                kept.add(text.length() > 1 && before >= 0 ? List.of(before) : text);
                said.add(text);
            } else {
                kept.add(part);
            }
        }
        return kept;
    }

    /** The parts with all texts again; what was kept before any was numbered stays as it is. */
    static List<?> read(List<?> kept) {
        return read(kept, new ArrayList<>());
    }

    private static List<Object> read(List<?> kept, List<String> said) {
        List<Object> parts = new ArrayList<>();
        for (Object part : kept) {
            Object whole = part;
            if (part instanceof List<?> list) {
                boolean number = list.size() == 1 && list.get(0) instanceof Integer;
                whole = number ? said.get((Integer) list.get(0)) : read(list, said);
            }
            if (whole instanceof String text) {
                said.add(text);
            }
            parts.add(whole);
        }
        return parts;
    }
}
