package org.gouji.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text to be shown later, in the reader's language: a key of resources/text and the values that go into it.
 *
 * @param key key of the text
 * @param args values by name, sorted so that equal messages print alike
 */
public record Message(String key, Map<String, String> args) {

    public Message {
        args = java.util.Collections.unmodifiableMap(new TreeMap<>(args));
    }

    /** A text without values. */
    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** A text with one value. */
    public static Message of(String key, String name, String value) {
        return new Message(key, Map.of(name, value));
    }

    /** Whether a value of this name names a place of the form, which is shown in words: cells, rows, columns, tables, a section. */
    public static boolean namesPlace(String name) {
        return name.startsWith("cell")
                || name.startsWith("row")
                || name.startsWith("column")
                || name.startsWith("table")
                || name.equals("section");
    }
}
