package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.SourceFile;
import org.gouji.read.Book.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and texts damaged at random (always the same damage): a reader refuses or reads, and never throws. */
class MutationTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final int TIMES = Integer.getInteger("gouji.mutations", 60);
    private static final List<String> BITS = List.of(
            "1E999",
            "-1",
            "999999999999",
            "\t",
            "\f",
            "",
            "<c r=\"ZZZZ9\"><v>1</v></c>",
            "</row>",
            "A1:XFD1048576",
            "&#0;",
            "&x;");
    private final ReportReader reader = new ReportReader(FORMS);

    private static InventedReport report(long seed) {
        FormEdition form = FORMS.editions().get((int) (seed % FORMS.editions().size()));
        Map<CellId, String> figures = WorkbookLayoutTest.figures(form, seed);
        return new InventedReport(form, figures::get);
    }

    private void read(byte[] bytes, Object what) {
        assertThatCode(() -> assertThat(reader.read(new SourceFile("f", "00"), bytes))
                        .isNotEmpty())
                .as("%s", what)
                .doesNotThrowAnyException();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(4)) {
                case 0:
                    copy[at] = (byte) random.nextInt(256);
                    break;
                case 1:
                    copy[at] ^= (byte) (1 << random.nextInt(8));
                    break;
                case 2:
                    copy = java.util.Arrays.copyOf(copy, Math.max(1, at));
                    break;
                default:
                    int to = random.nextInt(copy.length);
                    int length = Math.min(random.nextInt(64), copy.length - Math.max(at, to));
                    System.arraycopy(bytes, at, copy, to, Math.max(0, Math.min(length, bytes.length - at)));
            }
        }
        return copy;
    }

    private static String damagedText(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(6) && out.length() > 0; i++) {
            int at = random.nextInt(out.length());
            if (random.nextBoolean()) {
                out.insert(at, BITS.get(random.nextInt(BITS.size())));
            } else {
                out.delete(at, Math.min(out.length(), at + random.nextInt(200)));
            }
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void survivesDamagedWorkbooks(boolean old) {
        byte[] bytes = new Book(old, new Look()).add("a", report(1)).bytes();
        for (int seed = 0; seed < TIMES; seed++) {
            read(damaged(bytes, new Random(seed)), seed);
        }
    }

    @org.junit.jupiter.api.Test
    void survivesDamagedPartsOfAWorkbook() throws IOException {
        byte[] bytes = new Book(false, new Look()).add("a", report(2)).bytes();
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            Map<String, String> damaged = new LinkedHashMap<>(parts);
            damaged.computeIfPresent(names.get(random.nextInt(names.size())), (n, x) -> damagedText(x, random));
            read(Docx.zip(damaged), seed);
        }
    }

    @org.junit.jupiter.api.Test
    void survivesDamagedTexts() {
        for (int seed = 0; seed < TIMES; seed++) {
            Random random = new Random(seed);
            String text = Plain.values()[random.nextInt(Plain.values().length)].write(report(seed));
            String charset = List.of("UTF-8", "GB18030", "UTF-16LE").get(random.nextInt(3));
            byte[] bytes = damagedText(text, random).getBytes(Charset.forName(charset));
            read(random.nextBoolean() && bytes.length > 0 ? damaged(bytes, random) : bytes, seed);
        }
    }
}
