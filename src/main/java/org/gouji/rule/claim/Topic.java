package org.gouji.rule.claim;

import java.util.List;

/**
 * Something the form has rows for and prose may speak of.
 *
 * @param name name in measures.yaml
 * @param kinds the kinds of words that name it
 * @param rows the rows it stands for
 */
record Topic(String name, Kinds.Set kinds, List<String> rows) {
    static final String REQUESTS = "requests";

    Topic {
        rows = List.copyOf(rows);
    }

    boolean isRequests() {
        return name.equals(REQUESTS);
    }
}
