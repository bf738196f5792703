package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.TableForm;
import org.gouji.form.TableForm.Band;
import org.gouji.form.TableForm.Label;
import org.gouji.form.TableForm.Layout;
import org.gouji.read.match.FormWords;

/** A statutory table as it is known in text without cells: by its labels and the number of figures behind each. Immutable. */
final class FlatForm {
    private static final int LONGEST = 80;
    private final TableForm form;
    private final FormWords words;
    private final Map<String, RowLabel> rows = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final String ends;

    /**
     * A row of the table.
     *
     * @param index its place in the order of the form
     * @param figures how many figures it has
     */
    record RowLabel(int index, int figures) {}

    FlatForm(TableForm form, FormWords words) {
        this.form = form;
        this.words = words;
        for (Band band : form.bands()) {
            if (!band.title().isEmpty()) {
                titles.add(words.key(band.title()));
            }
            for (Label row : band.rows()) {
                RowLabel label = new RowLabel(rowCount(), band.columns().size());
                rows.put(words.key(row.text()), label);
                row.variants().forEach(v -> rows.putIfAbsent(words.key(v), label));
                row.group().forEach(g -> groups.add(words.key(g)));
            }
            for (Label column : band.columns()) {
                columns.put(words.key(column.text()), column.text());
                column.variants().forEach(v -> columns.putIfAbsent(words.key(v), column.text()));
                column.group().forEach(g -> groups.add(words.key(g)));
            }
        }
        this.ends = rows.keySet().stream()
                .map(k -> k.substring(k.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private int rowCount() {
        return (int) rows.values().stream().distinct().count();
    }

    TableForm form() {
        return form;
    }

    boolean isGroups() {
        return form.layout() == Layout.GROUPS;
    }

    /** All figures of the table. */
    int size() {
        return form.cells().size();
    }

    Optional<RowLabel> row(String text) {
        boolean likely = text.length() <= LONGEST && ends.indexOf(lastLetter(text)) >= 0;
        return likely ? Optional.ofNullable(rows.get(words.key(text))) : Optional.empty();
    }

    private static char lastLetter(String text) {
        int at = text.length() - 1;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    /** How many of the table's labels, those of two characters left out, stand somewhere in {@code letters}. */
    int evidence(String letters) {
        int found = 0;
        for (String key : rows.keySet()) {
            found += key.length() > 2 && letters.contains(key) ? 1 : 0;
        }
        for (String key : columns.keySet()) {
            found += key.length() > 2 && letters.contains(key) ? 1 : 0;
        }
        return found;
    }

    boolean isSame(String label, String other) {
        return words.key(label).equals(words.key(other));
    }

    boolean isColumn(String text) {
        return columns.containsKey(words.key(text));
    }

    boolean isTitle(String text) {
        return titles.contains(words.key(text));
    }

    /** Whether a text is the name of a group or a piece of one: such pieces stand between the rows, wherever there was room. */
    boolean isGroupPiece(String text) {
        String key = words.key(text);
        return groups.stream().anyMatch(g -> g.contains(key));
    }

    /** Whether a text is a whole label of any kind, long enough to be no ordinary word. */
    boolean isTelling(String text) {
        String key = words.key(text);
        return key.length() > 2 && (rows.containsKey(key) || columns.containsKey(key) || titles.contains(key));
    }

    /** Whether a text is a label or a group's name, or a piece that one begins with. */
    boolean isWord(String text) {
        String key = words.key(text);
        return key.length() > 1
                && (rows.containsKey(key)
                        || titles.contains(key)
                        || isGroupPiece(text)
                        || columns.keySet().stream().anyMatch(c -> c.startsWith(key) || c.endsWith(key)));
    }

    /** The names of the columns of the band that row {@code index} belongs to. */
    List<String> columnsOf(int index) {
        int first = 0;
        for (Band band : form.bands()) {
            first += band.rows().size();
            if (index < first) {
                return band.columns().stream().map(Label::text).toList();
            }
        }
        return List.of();
    }

    /** The official name of a column. */
    Optional<String> column(String text) {
        return Optional.ofNullable(columns.get(words.key(text)));
    }

    /** The best of the editions' forms of each table for a text with these letters. */
    static List<FlatForm> best(List<List<FlatForm>> editions, String letters) {
        List<FlatForm> best = new ArrayList<>();
        for (int table = 0; table < editions.get(0).size(); table++) {
            FlatForm chosen = editions.get(0).get(table);
            for (List<FlatForm> edition : editions) {
                FlatForm form = edition.get(table);
                chosen = form.evidence(letters) >= chosen.evidence(letters) ? form : chosen;
            }
            best.add(chosen);
        }
        return best;
    }
}
