package org.gouji.store;

import java.util.HashMap;
import java.util.Map;

/** Texts that many rows share, kept once under small numbers. They are only ever added, so what is known stays true. */
final class Interned {
    private final Session session;
    private final String folder;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The texts of one table; {@code folder} holds its statements. */
    Interned(Session session, String folder) {
        this.session = session;
        this.folder = folder;
    }

    /** The number of a text, given to it now where it has none. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            session.update(folder + "/insert", text);
            known = session.only(folder + "/number", row -> row.getInt(1), text);
            numbers.put(text, known);
        }
        return known;
    }

    /** All texts by their numbers. */
    Map<Integer, String> all() {
        Map<Integer, String> all = new HashMap<>();
        session.list(folder + "/all", row -> all.put(row.getInt(1), row.getString(2)));
        return all;
    }
}
