package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.data.Resources;
import org.gouji.ui.page.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every text is used, and every text that is asked for is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextKeysTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w-]+)+");
    /** Where a key is asked for; what follows is the first argument, which may choose between two. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:texts\\(?\\)?(?:\\.get\\(\\))?\\.get|\\bsay|Message\\.of|new Message|\\btell|talk\\.note)\\(((?:[^,;()\"]|\"[^\"]*\"|\\([^()]*\\))*)");

    private List<String> keys;
    private String code;
    private Set<String> literals;
    private String data;

    @BeforeAll
    void read() {
        keys = DataNode.resource("text/index.yaml").texts("bundles").stream()
                .flatMap(bundle -> keys(bundle).stream())
                .sorted()
                .toList();
        code = all(Path.of("src/main/java"), ".java");
        data = all(Path.of("resources"), ".yaml");
        literals = LITERAL.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextIsUnused() {
        List<String> beginnings = literals.stream()
                .filter(l -> l.matches("[a-z]\\w*(\\.[\\w-]+)*\\."))
                .toList();
        assertThat(keys)
                .filteredOn(key -> !literals.contains(key)
                        && beginnings.stream().noneMatch(key::startsWith)
                        && !Pattern.compile("\\b" + Pattern.quote(key) + "\\b")
                                .matcher(data)
                                .find())
                .as("keys that nothing names: take them out of zh and en, or name them in one piece")
                .isEmpty();
    }

    @Test
    void noTextIsMissing() {
        Set<String> known = new TreeSet<>(keys);
        Set<String> asked =
                ASKED.matcher(code).results().flatMap(TextKeysTest::named).collect(Collectors.toSet());
        assertThat(asked)
                .hasSizeGreaterThan(100)
                .filteredOn(key -> !known.contains(key))
                .as("keys that are asked for and are not there")
                .isEmpty();
    }

    @Test
    void ofTheTextsThatAreNamedByAListNoneIsTooMany() {
        assertThat(keys)
                .filteredOn(key -> key.matches("page\\.\\w+"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Page.values()).map(Page::textKey).toList());
    }

    private static Stream<String> named(MatchResult asked) {
        // what is compared before a question mark is no key
        String argument = asked.group(1).substring(asked.group(1).indexOf('?') + 1);
        return LITERAL.matcher(argument)
                .results()
                .filter(m -> !argument.substring(m.end()).stripLeading().startsWith("+"))
                .map(m -> m.group(1))
                .filter(KEY.asMatchPredicate());
    }

    private static Set<String> keys(String bundle) {
        Properties texts = new Properties();
        try {
            texts.load(new java.io.StringReader(Resources.text("text/zh/" + bundle + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }

    private static String all(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .map(TextKeysTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
