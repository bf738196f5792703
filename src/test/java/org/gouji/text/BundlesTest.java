package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.gouji.data.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages march in step. */
class BundlesTest {
    private static final Pattern NAME = Pattern.compile("\\{\\w+}");

    static Stream<String> bundles() {
        return DataNode.resource("text/index.yaml").texts("bundles").stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysInTheSameOrder(String bundle) {
        List<String> chinese = keys(bundle, Language.ZH);

        assertThat(keys(bundle, Language.EN))
                .as("resources/text/en/%s.properties; copy missing keys from zh", bundle)
                .isEqualTo(chinese)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageNamesTheSameValues(String bundle) throws IOException {
        Properties chinese = texts(bundle, Language.ZH);
        Properties english = texts(bundle, Language.EN);

        for (String key : english.stringPropertyNames()) {
            assertThat(values(english.getProperty(key)))
                    .as("values in braces of %s", key)
                    .isEqualTo(values(chinese.getProperty(key)));
        }
    }

    private static TreeSet<String> values(String text) {
        return NAME.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String bundle, Language language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(source(bundle, language)));
        return texts;
    }

    private static List<String> keys(String bundle, Language language) {
        return source(bundle, language)
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String source(String bundle, Language language) {
        return Resources.text("text/" + language.code() + "/" + bundle + ".properties");
    }
}
