package org.gouji.read.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataNode;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;

/** The words of rosters by what they mean; resources/read/roster.yaml. Immutable, any thread. */
record RosterWords(
        Map<String, String> heads, Map<String, String> kinds, Map<String, String> levels, Map<String, String> chinese) {

    static RosterWords load() {
        DataNode root = DataNode.resource("read/roster.yaml");
        Map<String, String> chinese = new HashMap<>();
        for (String part : List.of("heads", "kinds", "levels")) {
            root.get(part)
                    .map()
                    .forEach((meaning, list) ->
                            chinese.put(part + "." + meaning, list.list().get(1).text()));
        }
        return new RosterWords(
                words(root.get("heads")), words(root.get("kinds")), words(root.get("levels")), Map.copyOf(chinese));
    }

    private static Map<String, String> words(DataNode node) {
        Map<String, String> words = new HashMap<>();
        node.map().forEach((meaning, list) -> list.list().forEach(word -> words.put(plain(word.text()), meaning)));
        return Map.copyOf(words);
    }

    private static String plain(String word) {
        return Roster.plain(word).toLowerCase(Locale.ROOT);
    }

    /** The columns that these headings name, nothing for one that names none. */
    List<Optional<RosterColumn>> columns(List<String> headings) {
        return headings.stream()
                .map(h -> Optional.ofNullable(heads.get(plain(h)))
                        .map(key -> RosterColumn.valueOf(key.toUpperCase(Locale.ROOT))))
                .toList();
    }

    Optional<String> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word)));
    }

    Optional<String> level(String word) {
        return Optional.ofNullable(levels.get(plain(word)));
    }

    /** The heading of a column: the first Chinese one, or ours. */
    String heading(RosterColumn column, boolean inChinese) {
        return inChinese ? chinese.get("heads." + column.key()) : column.key();
    }

    /** The first Chinese word for a kind or a level; any other text itself. */
    String chinese(RosterColumn column, String word) {
        return chinese.getOrDefault((column == RosterColumn.KIND ? "kinds." : "levels.") + word, word);
    }
}
