package org.gouji.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.data.Resources;

/** The statements of resources/sql by name: {@code report/load} is {@code sql/report/load.sql}. Any thread. */
final class SqlTexts {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String get(String name) {
        return texts.computeIfAbsent(
                name, n -> Resources.text("sql/" + n + ".sql").strip());
    }
}
