package org.gouji.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/**
 * Writes what the documents in src/test/resources/read/doc were made of: {@code main} with a folder, then there
 * {@code soffice --headless --convert-to doc:"MS Word 97" *.html *.docx}. The figures are known by {@link #value}.
 */
final class DocSources {
    private static final String LAYOUT_HEAD =
            "<table border=0><tr><td colspan=2><p>云岫县人民政府门户网站</p></td></tr><tr><td><p>首页</p><p>政务公开</p></td><td>";

    private DocSources() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        FormCatalogue forms = FormCatalogue.load();
        FormEdition newest = forms.newest();
        FormEdition oldest = forms.editions().stream()
                .filter(e -> !e.id().equals(newest.id()))
                .findFirst()
                .orElseThrow();
        Files.write(folder.resolve("page-2021.html"), plain(newest).html());
        Files.write(folder.resolve("page-2019.html"), plain(oldest).html());
        Files.write(folder.resolve("split-2019.html"), changed(oldest, false).html());
        Files.write(
                folder.resolve("layout-2021.html"), inLayoutTable(plain(newest).html()));
        Files.write(folder.resolve("pictures.html"), pictures());
        Files.write(
                folder.resolve("word-2021.docx"),
                word(body(changed(newest, true).docx())));
        Files.write(folder.resolve("prose-2021.docx"), word(DocProse.body()));
    }

    private static InventedReport plain(FormEdition edition) {
        return new InventedReport(edition, DocSources::printed);
    }

    private static InventedReport changed(FormEdition edition, boolean extraColumn) {
        UnaryOperator<String> labels = l -> l.length() > 3 ? l.substring(0, 2) + "\n" + l.substring(2) : l;
        return new InventedReport(edition, DocSources::printed, labels, true, extraColumn);
    }

    /** What stands in a cell: empty for a blank one. */
    static Optional<BigDecimal> value(CellId cell) {
        int hash = Math.floorMod(cell.toString().hashCode(), 1000);
        return hash % 7 == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(hash % 5 == 0 ? hash * 11L : hash % 60));
    }

    private static String printed(CellId cell) {
        return value(cell).map(BigDecimal::toString).orElse("");
    }

    private static byte[] inLayoutTable(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("<body>", "<body>" + LAYOUT_HEAD)
                .replace("</body>", "</td></tr><tr><td colspan=2><p>版权所有</p></td></tr></table></body>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pictures() {
        String dot =
                "<p><img width=400 height=200 src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
                        + "AAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"></p>";
        return ("<html><head><meta charset=utf-8></head><body><p>云岫县水务局2022年政府信息公开工作年度报告</p>"
                        + "<h2>一、总体情况</h2><p>全年平稳。</p><h2>二、主动公开政府信息情况</h2>" + dot
                        + "<h2>三、收到和处理政府信息公开申请情况</h2>" + dot
                        + "<h2>四、政府信息公开行政复议、行政诉讼情况</h2>" + dot + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String body(byte[] docx) throws IOException {
        try {
            String xml = new String(
                    ZipDirectory.open(docx).content("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
            return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr/>"));
        } catch (UnreadableFileException e) {
            throw new IOException(e);
        }
    }

    /** A package as Word wants it, with styles, numbers, notes and a header. */
    private static byte[] word(String body) {
        return DocProse.packed(body);
    }
}
