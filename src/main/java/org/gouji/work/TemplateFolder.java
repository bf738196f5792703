package org.gouji.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.data.DataException;
import org.gouji.data.DataNode;
import org.gouji.memo.Templates;
import org.gouji.memo.docx.TemplateCheck;
import org.gouji.model.Message;
import org.gouji.model.SourceFile;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;
import org.gouji.text.Language;
import org.gouji.text.Texts;

/**
 * An office's own templates: files in the folder 模板 beside the workspace, named as those in resources/memo, and 文字.properties
 * with sentences of the bundle memo. What is wrong with a file is told, and the shipped one is used.
 */
final class TemplateFolder {
    static final String NAME = "模板";
    private static final String TEXTS = "文字.properties";
    private static final int LARGEST = 2_000_000;
    private static final Pattern VALUE = Pattern.compile("\\{\\w+\\}");

    private final Path folder;
    private final List<Message> mistakes = new ArrayList<>();
    private final Templates templates;

    private TemplateFolder(Path folder, Language language) {
        this.folder = folder;
        Templates shipped = Templates.shipped();
        this.templates = new Templates(
                text("layout.yaml").flatMap(this::layout).orElse(shipped.layout()),
                text("styles.xml").filter(this::styles).orElse(shipped.styles()),
                text("fonts.xml").filter(xml -> isXml("fonts.xml", xml)).orElse(shipped.fonts()),
                text(TEXTS).map(lines -> texts(lines, Texts.load(language))).orElse(Map.of()));
    }

    /** What stands beside {@code workspace}; as shipped where there is no such folder. */
    static TemplateFolder beside(Path workspace, Language language) {
        return new TemplateFolder(workspace.toAbsolutePath().resolveSibling(NAME), language);
    }

    Templates templates() {
        return templates;
    }

    /** What cannot be used, each with its file and line. */
    List<Message> mistakes() {
        return List.copyOf(mistakes);
    }

    private Optional<String> text(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return wrong(name, 0, "large", "");
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            return wrong(name, 0, "unread", String.valueOf(e.getMessage()));
        }
    }

    private Optional<DataNode> layout(String yaml) {
        try {
            DataNode root = DataNode.parse("layout.yaml", yaml);
            TemplateCheck.layout(root);
            return Optional.of(root);
        } catch (DataException e) {
            return wrong(
                    "layout.yaml",
                    e.line(),
                    "layout",
                    e.getMessage().replaceFirst("^layout[.]yaml(, line [0-9]+)?: ", ""));
        }
    }

    private boolean styles(String xml) {
        if (!isXml("styles.xml", xml)) {
            return false;
        }
        Set<String> missing = TemplateCheck.missingStyles(xml);
        if (!missing.isEmpty()) {
            wrong("styles.xml", 0, "styles", String.join(", ", missing));
        } else if (!TemplateCheck.areStyles(xml)) {
            wrong("styles.xml", 0, "xml", "");
        }
        return missing.isEmpty() && TemplateCheck.areStyles(xml);
    }

    /** Every element once, by the parser that opens nothing a document names. */
    private boolean isXml(String name, String xml) {
        try {
            XmlPart part = XmlPart.open(xml.getBytes(StandardCharsets.UTF_8));
            while (part.nextWithin(0)) {
                part.depth();
            }
            return true;
        } catch (UnreadableFileException e) {
            String line = e.about(new SourceFile(name, "")).args().getOrDefault("line", "0");
            wrong(name, line.matches("[0-9]+") ? Integer.parseInt(line) : 0, "xml", "");
            return false;
        }
    }

    private Map<String, String> texts(String lines, Texts shipped) {
        Map<String, String> texts = new HashMap<>();
        int number = 0;
        for (String line : lines.split("\\R", -1)) {
            number++;
            int equals = line.indexOf('=');
            String key = equals < 0 ? line.strip() : line.substring(0, equals).strip();
            if (key.isEmpty() || key.startsWith("#")) {
                continue;
            }
            String text = equals < 0 ? "" : line.substring(equals + 1);
            if (equals < 0 || !key.startsWith("memo.") || !shipped.has(key)) {
                wrong(TEXTS, number, "key", key);
            } else if (!values(shipped.get(key)).containsAll(values(text))) {
                wrong(TEXTS, number, "value", String.join(" ", values(shipped.get(key))));
            } else {
                texts.put(key, text);
            }
        }
        return texts;
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(text).results().forEach(v -> values.add(v.group()));
        return values;
    }

    private <T> Optional<T> wrong(String name, int line, String kind, String what) {
        mistakes.add(new Message(
                "template." + kind,
                Map.of("file", folder.resolve(name).toString(), "line", String.valueOf(line), "what", what)));
        return Optional.empty();
    }
}
