package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Languages march in step: the same keys in the same order, no text empty, the same values named in it. */
class LanguagesTest {
    private static final Path TEXT = Path.of("resources/text");
    private static final Pattern VALUE = Pattern.compile("\\{[A-Za-z0-9_.]+}");

    static List<String> bundles() {
        return DataNode.resource("text/index.yaml").texts("bundles");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayTheSameThingsInTheSameOrder(String bundle) throws IOException {
        assertThat(keys(lines(Language.EN, bundle)))
                .as("keys of en/%s", bundle)
                .isEqualTo(keys(lines(Language.ZH, bundle)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveNoKeyTwiceAndNoEmptyText(String bundle) throws IOException {
        for (Language language : Language.values()) {
            List<String> lines = lines(language, bundle);
            assertThat(keys(lines)).as("%s/%s", language, bundle).doesNotHaveDuplicates();
            assertThat(lines)
                    .as("%s/%s", language, bundle)
                    .noneMatch(line -> line.strip().endsWith("=") && !line.contains("separator"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nameTheSameValues(String bundle) throws IOException {
        List<String> chinese = lines(Language.ZH, bundle);
        List<String> english = lines(Language.EN, bundle);
        for (int i = 0; i < Math.min(chinese.size(), english.size()); i++) {
            assertThat(values(english.get(i))).as(english.get(i)).isEqualTo(values(chinese.get(i)));
        }
    }

    @Test
    void nameEveryBundleInTheIndex() throws IOException {
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(TEXT.resolve(language.code()))) {
                assertThat(files.map(f -> f.getFileName().toString().replace(".properties", "")))
                        .containsExactlyInAnyOrderElementsOf(bundles());
            }
        }
    }

    private static List<String> lines(Language language, String bundle) throws IOException {
        return Files.readAllLines(TEXT.resolve(language.code()).resolve(bundle + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream()
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static TreeSet<String> values(String line) {
        TreeSet<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(line);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return values;
    }
}
