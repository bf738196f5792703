package org.gouji.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether a row of a damaged table can be what the program wrote: damage within a text is not noticed by SQLite. */
final class Believable {
    private static final Set<String> TIMES =
            Set.of("at", "imported_at", "seen_at", "created_at", "retired_at", "withdrawn_at");
    private static final Set<String> IDS = Set.of("id", "uuid", "act", "of_act", "origin");
    private static final Set<String> LISTS = Set.of(
            "follows", "labels", "oddities", "paragraphs", "identity", "skipped", "aliases", "document_tables", "args");

    private Believable() {}

    static boolean row(List<String> columns, Object[] row) {
        try {
            for (int i = 0; i < row.length; i++) {
                if (row[i] instanceof String text) {
                    look(columns.get(i), text);
                }
            }
            return true;
        } catch (IllegalArgumentException | DateTimeException | ClassCastException e) {
            return false;
        }
    }

    private static void look(String column, String text) {
        if (TIMES.contains(column)) {
            Instant.parse(text);
        } else if (IDS.contains(column) && !text.isEmpty()) {
            // of notes before the log the origin is empty
            UUID.fromString(text);
        } else if (LISTS.contains(column)) {
            Json.parse(text);
        }
    }
}
