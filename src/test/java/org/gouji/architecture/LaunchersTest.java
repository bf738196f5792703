package org.gouji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.data.DataNode;
import org.gouji.data.Resources;
import org.junit.jupiter.api.Test;

/** What can be said of the launchers without the systems they are for. */
class LaunchersTest {
    private static final Path SHELL = Path.of("dist/gouji");
    private static final Path BATCH = Path.of("dist/gouji.bat");

    @Test
    void theBatchFileMeansTheSameInEveryCodePage() throws IOException {
        String batch = Files.readString(BATCH, StandardCharsets.ISO_8859_1);
        assertThat(batch).matches("(?s)[\\x20-\\x7e\r\n]*");
        assertThat(batch.replace("\r\n", ""))
                .as("every line ends as cmd expects it")
                .doesNotContain("\r", "\n");
    }

    @Test
    void everyJumpOfTheBatchFileHasItsLabel() throws IOException {
        String batch = Files.readString(BATCH, StandardCharsets.US_ASCII).replace("\r\n", "\n");
        Matcher jump = Pattern.compile("(?:goto|call) :([a-z]+)").matcher(batch);
        int jumps = 0;
        while (jump.find()) {
            assertThat(batch).contains("\n:" + jump.group(1) + "\n");
            jumps++;
        }
        assertThat(jumps).isGreaterThan(10);
    }

    @Test
    void bothKnowTheCommandsThatNeedNoWindow() throws IOException {
        Set<String> commands = commands();
        assertThat(words(SHELL, "(?m)^ +([a-z |]+) \\| -\\*\\) window=", "[ |]+"))
                .isEqualTo(commands);
        assertThat(words(BATCH, "for %%C in \\(([a-z ]+)\\)", " ")).isEqualTo(commands);
    }

    private static Set<String> words(Path file, String pattern, String between) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        assertThat(found.find()).as(pattern).isTrue();
        return new TreeSet<>(Set.of(found.group(1).split(between)));
    }

    /** Those that have a help text of their own. */
    private static Set<String> commands() throws IOException {
        Properties texts = new Properties();
        for (String bundle : DataNode.resource("text/index.yaml").texts("bundles")) {
            texts.load(new StringReader(Resources.text("text/en/" + bundle + ".properties")));
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.matches("help\\.gouji\\.[a-z]+"))
                .map(key -> key.substring("help.gouji.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
