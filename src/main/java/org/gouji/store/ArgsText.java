package org.gouji.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values of a finding's message as they are kept: those that stand in columns of their own, expected and actual, are only named. */
final class ArgsText {
    /** Names the values left out, by their first letters; no value is called so. */
    private static final String LEFT_OUT = "=";

    private static final String EXPECTED = "expected";
    private static final String ACTUAL = "actual";

    private ArgsText() {}

    /** What is kept of the values beside these columns. */
    static Map<String, String> kept(Map<String, String> args, Optional<String> expected, Optional<String> actual) {
        Map<String, String> kept = new TreeMap<>(args);
        StringBuilder left = new StringBuilder();
        expected.filter(value -> kept.remove(EXPECTED, value)).ifPresent(value -> left.append('e'));
        actual.filter(value -> kept.remove(ACTUAL, value)).ifPresent(value -> left.append('a'));
        if (left.length() > 0) {
            kept.put(LEFT_OUT, left.toString());
        }
        return kept;
    }

    /** All values again; what was kept before any was left out stays as it is. */
    static Map<String, String> read(Object kept, String expected, String actual) {
        Map<String, String> args = Json.texts(kept);
        String left = args.get(LEFT_OUT);
        if (left == null) {
            return args;
        }
        Map<String, String> all = new TreeMap<>(args);
        all.remove(LEFT_OUT);
        if (left.indexOf('e') >= 0) {
            all.put(EXPECTED, expected);
        }
        if (left.indexOf('a') >= 0) {
            all.put(ACTUAL, actual);
        }
        return all;
    }
}
