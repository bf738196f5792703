package org.gouji.ui.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What views remember of a person's ways over restarts: where a divider stands, how wide a column is. Losing it loses comfort
 * only. One thread at a time.
 */
public interface Kept {

    /** What was kept under a name. */
    Optional<String> get(String name);

    /** Keeps a text of one line under a name. */
    void put(String name, String value);

    /** Remembers as long as it lives itself. */
    static Kept inMemory() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Kept() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void put(String name, String value) {
                values.put(name, value);
            }
        };
    }
}
