package org.gouji.work.figures;

import java.util.List;
import org.gouji.data.DataNode;
import org.gouji.model.CellId;

/**
 * The measures of resources/charts/measures.yaml.
 *
 * @param all in the order in which they are offered
 * @param family those by which a parent is held against its children
 */
public record Measures(List<Measure> all, List<Measure> family) {
    public Measures {
        all = List.copyOf(all);
        family = List.copyOf(family);
    }

    /** Reads them. */
    public static Measures load() {
        DataNode data = DataNode.resource("charts/measures.yaml");
        List<Measure> all = data.get("measures").list().stream()
                .map(node -> new Measure(
                        node.get("key").text(),
                        node.get("share").text().equals("yes"),
                        node.texts("cells").stream().map(CellId::parse).toList()))
                .toList();
        return new Measures(
                all, data.texts("family").stream().map(key -> of(all, key)).toList());
    }

    /** The measure of this key. */
    public Measure of(String key) {
        return of(all, key);
    }

    /** The outcomes that together make up all that was decided. */
    public List<Measure> shares() {
        return all.stream().filter(Measure::share).toList();
    }

    private static Measure of(List<Measure> all, String key) {
        return all.stream().filter(m -> m.key().equals(key)).findFirst().orElseThrow();
    }
}
