package org.gouji.memo;

import java.util.Map;
import java.util.TreeMap;
import org.gouji.data.DataNode;
import org.gouji.model.Finding;

/** The 类别 of findings (DOMAIN.md 3.4), from resources/memo/categories.yaml. Any thread. */
public final class Categories {
    private final Map<String, String> byStart;
    private final String otherwise;

    private Categories(Map<String, String> byStart, String otherwise) {
        this.byStart = Map.copyOf(byStart);
        this.otherwise = otherwise;
    }

    /** The categories as shipped. */
    public static Categories load() {
        DataNode root = DataNode.resource("memo/categories.yaml");
        Map<String, String> byStart = new TreeMap<>();
        root.get("categories")
                .map()
                .forEach((category, starts) -> starts.list().forEach(start -> byStart.put(start.text(), category)));
        return new Categories(byStart, root.get("else").text());
    }

    /** The word of text keys {@code memo.category.*} for a finding. */
    public String of(Finding finding) {
        return of(finding.check());
    }

    String of(String check) {
        for (String start = check; !start.isEmpty(); start = shorter(start)) {
            if (byStart.containsKey(start)) {
                return byStart.get(start);
            }
        }
        return otherwise;
    }

    /** Without its last word. */
    private static String shorter(String start) {
        return start.substring(0, Math.max(0, start.lastIndexOf('-')));
    }
}
