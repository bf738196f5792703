package org.gouji.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.gouji.data.DataNode;
import org.gouji.data.Resources;
import org.gouji.model.Message;

/**
 * The texts of one language. A text names its values in braces, {@code {name}}; whatever stands in a value is shown as it is.
 * Immutable, any thread.
 */
public final class Texts {
    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** Reads all bundles that resources/text/index.yaml names. */
    public static Texts load(Language language) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : DataNode.resource("text/index.yaml").texts("bundles")) {
            Properties properties = new Properties();
            try {
                properties.load(
                        new StringReader(Resources.text("text/" + language.code() + "/" + bundle + ".properties")));
            } catch (IOException e) {
                throw new UncheckedIOException("bundle " + bundle, e);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return new Texts(language, texts);
    }

    /** The same texts, some of them in other words. */
    public Texts with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(texts);
        all.putAll(others);
        return new Texts(language, all);
    }

    /** The language these texts are in. */
    public Language language() {
        return language;
    }

    /** Whether there is a text for {@code key}. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of {@code key}; a missing one shows as the key itself, so that nothing breaks and everyone sees it. */
    public String get(String key) {
        return texts.getOrDefault(key, key);
    }

    /** The text of {@code key} with values given as name, value, name, value. */
    public String get(String key, Object... namesAndValues) {
        Map<String, String> args = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            args.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return fill(get(key), args);
    }

    /** The text of a message with its values. */
    public String get(Message message) {
        return fill(get(message.key()), message.args());
    }

    /** Puts values into a template; a name without a value stays as it stands. */
    static String fill(String template, Map<String, String> args) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = args.get(template.substring(open + 1, close));
            out.append(template, at, open).append(value == null ? template.substring(open, close + 1) : value);
            at = close + 1;
        }
        return out.append(template.substring(at)).toString();
    }
}
