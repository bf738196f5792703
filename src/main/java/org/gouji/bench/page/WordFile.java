package org.gouji.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.bench.page.Block.Line;
import org.gouji.data.Resources;

/** A docx file as Word leaves it after years of editing, or as it is when it is new. Any thread. */
public final class WordFile {
    private static final String MAIN = "word/document.xml";
    private static final String THUMBNAIL = "docProps/thumbnail.jpeg";
    private static final String BODY = "<!--body-->";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String before;
    private final String behind;

    /** Loads the parts that all files share. */
    public WordFile() {
        part("[Content_Types].xml", "types");
        part("_rels/.rels", "package");
        part("word/_rels/document.xml.rels", "relations");
        part("word/styles.xml", "styles");
        part("word/settings.xml", "settings");
        part("word/fontTable.xml", "fontTable");
        String document = Resources.text("bench/word/document.xml");
        int body = document.indexOf(BODY);
        before = document.substring(0, body);
        behind = document.substring(body + BODY.length());
    }

    private void part(String name, String resource) {
        parts.put(name, Resources.text("bench/word/" + resource + ".xml").getBytes(StandardCharsets.UTF_8));
    }

    /** The file; {@code worn}: with all that editing leaves in it, and {@code seed} says where. */
    public byte[] write(List<Block> blocks, boolean worn, long seed) {
        StringBuilder document = new StringBuilder(before);
        WordRuns runs = worn ? new WordRuns.Worn(document, seed) : new WordRuns(document);
        for (Block block : blocks) {
            if (block instanceof Line line) {
                runs.line(line);
            } else if (block instanceof Drawn table) {
                new WordGrid(document, runs).write(table);
            }
        }
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        all.put(MAIN, document.append(behind).toString().getBytes(StandardCharsets.UTF_8));
        all.put(THUMBNAIL, picture(new Random(seed)));
        return Packed.files(all, StandardCharsets.UTF_8);
    }

    /** The small picture of the first page that Word keeps; it does not pack, and now and then it is large. */
    private static byte[] picture(Random random) {
        byte[] picture = new byte[(random.nextInt(12) == 0 ? 60_000 : 0) + 14_000 + random.nextInt(50_000)];
        random.nextBytes(picture);
        picture[0] = (byte) 0xFF;
        picture[1] = (byte) 0xD8;
        return picture;
    }
}
