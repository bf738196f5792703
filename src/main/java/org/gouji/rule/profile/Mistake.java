package org.gouji.rule.profile;

import java.util.HashMap;
import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.model.Message;

/** An entry of a profile cannot be used; it is left out and the reason told. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final int line;
    private final transient Map<String, String> args;

    /** The text {@code profile.mistake.KIND} about a node, with values as name, value. */
    Mistake(String kind, DataNode node, String... namesAndValues) {
        this.key = "profile.mistake." + kind;
        this.line = node.line();
        this.args = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            args.put(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** The message, naming file and line. */
    Message message(String file) {
        Map<String, String> all = new HashMap<>(args);
        all.put("file", file);
        all.put("line", String.valueOf(line));
        return new Message(key, all);
    }
}
