package org.gouji.read.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.form.TableForm.Label;
import org.gouji.model.LabelMatch.How;

/** The labels of one kind of a table (its rows, its columns), ready to be looked up by what a document prints. Any thread. */
final class LabelIndex {
    /** Labels of two characters (其他, 总计, 规章) are told exactly or not at all. */
    private static final int SHORTEST_SIMILAR = 3;

    private static final double LEAST_SIMILAR = 0.6;
    private static final int MOST_REMEMBERED = 5000;
    private static final double CONTAINED = 0.85;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Hit>> exact = new HashMap<>();
    private final Map<String, List<Hit>> compared = new ConcurrentHashMap<>();

    /**
     * A label found.
     *
     * @param index which label
     * @param how how sure
     * @param likeness 1 for the official text, less for others
     */
    record Hit(int index, How how, double likeness) {}

    private record Entry(String key, List<String> variants) {}

    LabelIndex(List<Label> labels) {
        for (Label label : labels) {
            String key = LabelText.key(label.text());
            List<String> variants =
                    label.variants().stream().map(LabelText::key).toList();
            int index = entries.size();
            entries.add(new Entry(key, variants));
            add(key, new Hit(index, How.EXACT, 1));
            variants.forEach(v -> add(v, new Hit(index, How.VARIANT, 0.97)));
        }
    }

    private void add(String key, Hit hit) {
        exact.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
    }

    int size() {
        return entries.size();
    }

    /** All labels a text may be, official and variant texts before similar ones; empty for none. */
    List<Hit> find(DocCell cell) {
        if (cell.key().isEmpty()) {
            return List.of();
        }
        List<Hit> hits = exact.get(cell.key());
        return hits != null ? hits : remembered(cell);
    }

    /** The same altered labels stand in every table and every report of an office: each is compared once. */
    private List<Hit> remembered(DocCell cell) {
        String text = cell.cell().text();
        List<Hit> known = compared.get(text);
        if (known == null) {
            known = similar(cell);
            if (compared.size() < MOST_REMEMBERED) {
                compared.put(text, known);
            }
        }
        return known;
    }

    /** The labels that are exactly the text, as official or accepted text. */
    List<Hit> sure(DocCell cell) {
        return cell.key().isEmpty() ? List.of() : exact.getOrDefault(cell.key(), List.of());
    }

    /** How much a text is like the label it is most like; 0 where it is like none. */
    double likeness(DocCell cell) {
        double best = 0;
        if (cell.isText()) {
            for (Hit hit : find(cell)) {
                best = Math.max(best, hit.likeness());
            }
        }
        return best;
    }

    /** Whether a text is exactly a label, official or accepted. */
    boolean isSure(DocCell cell) {
        return !cell.key().isEmpty() && exact.containsKey(cell.key());
    }

    /** The best label for a text, if there is one. */
    Optional<Hit> best(DocCell cell) {
        return find(cell).stream().max((a, b) -> Double.compare(a.likeness(), b.likeness()));
    }

    /** How much a text is like a label, from 0 to 1, whatever the threshold. */
    double likeness(String key, int index) {
        return LabelText.similarity(key, entries.get(index).key());
    }

    private List<Hit> similar(DocCell cell) {
        List<Hit> hits = new ArrayList<>();
        String bare = LabelText.keyWithoutRemarks(cell.cell().text());
        for (int i = 0; i < entries.size(); i++) {
            double likeness = likeness(cell.key(), bare, entries.get(i));
            if (likeness >= LEAST_SIMILAR) {
                hits.add(new Hit(i, How.ALTERED, likeness));
            }
        }
        return hits;
    }

    private static double likeness(String key, String bare, Entry entry) {
        if (bare.equals(entry.key()) || entry.variants().contains(bare)) {
            return 0.95;
        }
        double best = likeness(key, entry.key());
        for (String variant : entry.variants()) {
            best = Math.max(best, likeness(key, variant));
        }
        return Math.min(best, 0.94);
    }

    private static double likeness(String key, String label) {
        if (label.length() < SHORTEST_SIMILAR) {
            return 0;
        }
        if (label.length() > SHORTEST_SIMILAR && key.contains(label)) {
            return CONTAINED;
        }
        return LabelText.similarity(key, label);
    }
}
