package org.gouji.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.ui.manual.Manual;
import org.gouji.ui.manual.Manual.Block;
import org.gouji.ui.manual.Manual.Run;
import org.gouji.ui.manual.Manual.Style;
import org.gouji.ui.page.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manual names only what is there: bold words stand in the window, keys belong to actions, and to the one named before them. */
class ManualNamesTest {
    private static final Set<String> HELD = Set.of("Ctrl", "Shift", "Alt");

    @ParameterizedTest
    @EnumSource(Language.class)
    void strongWordsStandInTheWindow(Language language) throws Exception {
        Set<String> shown = shown(language);
        assertThat(runs(language)
                        .filter(run -> run.style() == Style.STRONG)
                        .map(Run::words)
                        .distinct()
                        .filter(words -> !shown.contains(words)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keysBelongToTheActionBeforeThem(Language language) {
        Texts texts = Texts.load(language);
        Map<String, String> keysOf = new HashMap<>();
        for (AppAction action : AppAction.values()) {
            keysOf.put(plain(texts.get(action.textKey())), keys(action));
        }
        Set<String> all = new HashSet<>(keysOf.values());
        for (Block block : Manual.load(language).blocks()) {
            List<Run> runs = block.runs();
            for (int i = 0; i < runs.size(); i++) {
                String words = runs.get(i).words();
                if (runs.get(i).style() == Style.KEYS && isKeys(words)) {
                    assertThat(all).as(block.words()).contains(words);
                    boolean named = i > 1
                            && runs.get(i - 1).words().matches(" ?[（(]")
                            && runs.get(i - 2).style() == Style.STRONG;
                    if (named) {
                        assertThat(keysOf.get(runs.get(i - 2).words()))
                                .as(block.words())
                                .isEqualTo(words);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheWindowHasAChapter(Language language) {
        Manual manual = Manual.load(language);
        assertThat(Stream.concat(
                        Stream.of("start"),
                        Stream.of(Page.values()).map(p -> p.name().toLowerCase(java.util.Locale.ROOT))))
                .allSatisfy(page -> assertThat(manual.forPage(page)).isPresent());
    }

    private static Stream<Run> runs(Language language) {
        return Manual.load(language).blocks().stream().flatMap(block -> block.runs().stream());
    }

    private static boolean isKeys(String words) {
        return !HELD.contains(words)
                && (words.matches("F[0-9]{1,2}") || HELD.stream().anyMatch(h -> words.startsWith(h + "+")));
    }

    /** The keys of an action as a person writes them. */
    private static String keys(AppAction action) {
        return Stream.of(action.keys().split(" "))
                .map(key -> switch (key) {
                    case "menu" -> "Ctrl";
                    case "PERIOD" -> ".";
                    case "EQUALS" -> "=";
                    case "MINUS" -> "-";
                    default ->
                        key.length() == 1 || key.matches("F[0-9]+")
                                ? key
                                : key.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                        + key.substring(1).toLowerCase(java.util.Locale.ROOT);
                })
                .collect(Collectors.joining("+"));
    }

    private static Set<String> shown(Language language) throws Exception {
        Set<String> shown = new HashSet<>();
        for (String bundle : DataNode.resource("text/index.yaml").texts("bundles")) {
            java.util.Properties properties = new java.util.Properties();
            properties.load(new java.io.StringReader(
                    org.gouji.data.Resources.text("text/" + language.code() + "/" + bundle + ".properties")));
            properties.values().forEach(text -> shown.add(plain((String) text)));
        }
        return shown;
    }

    private static String plain(String text) {
        return Mnemonic.plain(text).replace("…", "").strip();
    }
}
