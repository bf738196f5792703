package org.gouji.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Pattern artefacts,
        Year year,
        TitleWords titleWords,
        IdentityWords identity,
        Headings headings) {

    /** Years written in Chinese numerals, and the numerals from 0 to 9. */
    public record Year(Pattern written, String numerals) {}

    /** Parts of titles: what they speak of, what is cut from a unit's name, what stands on an upper line. */
    public record TitleWords(String about, Pattern trim, Pattern above) {}

    /** Where unit and year stand outside the title. */
    public record IdentityWords(
            Pattern headerYear,
            Pattern fileYear,
            List<Pattern> fileUnits,
            Pattern folderYear,
            Pattern signed,
            List<String> months,
            Map<String, String> sameName) {}

    /** How the headings of sections look; {@code glued} is no pattern before the titles are put in. */
    public record Headings(Pattern number, String numerals, Pattern within, Pattern sentence, String glued) {}

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
                pattern(root.get("artefacts")),
                new Year(
                        pattern(root.get("year").get("written")),
                        root.get("year").get("numerals").text()),
                titleWords(root.get("titleWords")),
                identity(root.get("identity")),
                headings(root.get("headings")));
    }

    private static TitleWords titleWords(DataNode node) {
        return new TitleWords(node.get("about").text(), pattern(node.get("trim")), pattern(node.get("above")));
    }

    private static IdentityWords identity(DataNode node) {
        Map<String, String> sameName = new LinkedHashMap<>();
        node.get("sameName").map().forEach((full, brief) -> sameName.put(full, brief.text()));
        return new IdentityWords(
                pattern(node.get("headerYear")),
                pattern(node.get("fileYear")),
                patterns(node, "fileUnits"),
                pattern(node.get("folderYear")),
                pattern(node.get("signed")),
                node.texts("months"),
                sameName);
    }

    private static Headings headings(DataNode node) {
        return new Headings(
                pattern(node.get("number")),
                node.get("numerals").text(),
                pattern(node.get("within")),
                pattern(node.get("sentence")),
                node.get("glued").text());
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
