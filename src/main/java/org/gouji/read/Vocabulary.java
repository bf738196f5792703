package org.gouji.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.data.DataNode;

/**
 * Words and expressions by which a report is recognised (resources/read/vocabulary.yaml, which explains each). Immutable.
 *
 * @param blank contents of a cell that mean nothing
 * @param counts unit words accepted after any number
 * @param money unit words accepted after an amount
 */
public record Vocabulary(
        Set<String> blank,
        List<String> counts,
        List<String> money,
        List<Pattern> report,
        List<Pattern> titles,
        Pattern titleLine,
        Pattern titleEnd,
        Pattern unitName,
        Set<String> noUnit,
        Pattern date,
        List<Pattern> period,
        List<Pattern> chrome,
        List<Pattern> oldForm,
        Pattern artefacts) {

    /** Reads the words as shipped. */
    public static Vocabulary load() {
        DataNode root = DataNode.resource("read/vocabulary.yaml");
        return new Vocabulary(
                Set.copyOf(root.texts("blank")),
                root.get("units").texts("counts"),
                root.get("units").texts("money"),
                patterns(root, "report"),
                patterns(root, "titles"),
                pattern(root.get("titleLine")),
                pattern(root.get("titleEnd")),
                pattern(root.get("unitName")),
                Set.copyOf(root.texts("noUnit")),
                pattern(root.get("date")),
                patterns(root, "period"),
                patterns(root, "chrome"),
                patterns(root, "oldForm"),
                pattern(root.get("artefacts")));
    }

    /** Whether one of {@code patterns} is found in {@code text}. */
    public static boolean found(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(p -> p.matcher(text).find());
    }

    private static List<Pattern> patterns(DataNode root, String key) {
        return root.get(key).list().stream().map(Vocabulary::pattern).toList();
    }

    private static Pattern pattern(DataNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (java.util.regex.PatternSyntaxException e) {
            throw node.mistake(e.getDescription());
        }
    }
}
