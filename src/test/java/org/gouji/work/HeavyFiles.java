package org.gouji.work;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Reading;
import org.gouji.read.RawZip;

/** Files that want far more time or memory than they may have. Run in a program of its own, with little memory. */
final class HeavyFiles {
    private static final int MEGA = 1 << 20;
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + "<w:body>";
    private static final String OPEN =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><office:body><office:text>";
    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String WORKBOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/worksheet\"/></Relationships>";
    private static final String TITLE = "云岫县水务局2022年政府信息公开工作年度报告\n一、总体情况\n";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";

    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z:]+)[^>]*>");

    private HeavyFiles() {}

    /** Prints what became of each, and how many milliseconds it took. */
    public static void main(String[] args) {
        Toolbox tools = Toolbox.load();
        // the limits of our readers are tried, not how fast this machine is today
        ReadFiles files = new ReadFiles(tools.reader()::read, ReadFiles.LARGEST, Duration.ofMinutes(5));
        all().forEach((name, bytes) -> {
            long start = System.nanoTime();
            Reading reading = files.read(name, bytes.get()).get(0);
            String key = reading instanceof Reading.Failed
                    ? ((Reading.Failed) reading).message().key()
                    : "read";
            System.out.println(name + "\t" + key + "\t" + (System.nanoTime() - start) / 1_000_000);
        });
    }

    private static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("text of digits", () -> text(2 * MEGA - 1, "1234567890"));
        all.put("text of blank lines", () -> text(2 * MEGA - 1, "年\t1\n" + "\n".repeat(2 * MEGA - 10)));
        all.put("text of one cell", () -> text(2 * MEGA - 1, "\t年\n" + "报\n".repeat(MEGA / 2 - 9)));
        all.put("text of a hundred thousand rows", () -> text(0, "行政许可\t1\t2\t3\n".repeat(100_000)));
        all.put("large text", () -> text(99 * MEGA, "政府信息公开工作年度报告\n"));
        all.put("report of words", () -> text(0, TITLE + "本机关严格落实有关规定，收到政府信息公开申请12件。".repeat(20_000)));
        all.put("report of numbers", () -> text(0, TITLE + "二、主动公开政府信息情况\n" + "一1第2条3件4．5%".repeat(40_000)));
        all.put("page of paragraphs", () -> text(15 * MEGA, "<html><p>"));
        all.put("page of a hundred thousand rows", () -> text(0, "<table>" + "<tr><td>许可<td>1<td>2".repeat(100_000)));
        all.put("page nested deep", () -> text(8 * MEGA, "<html><div>"));
        all.put("page of one word", () -> text(0, "<html><p>" + "1".repeat(15 * MEGA)));
        all.put("page of attributes", () -> text(0, "<html><p " + "a=b ".repeat(MEGA) + ">"));
        all.put("docx of paragraphs", () -> docx(WORD + "<w:p/>".repeat(2 * MEGA)));
        all.put("docx of words", () -> docx(WORD + "<w:p><w:r><w:t>" + "1 ".repeat(10 * MEGA)));
        all.put("docx of rows", () -> docx(WORD + "<w:tbl>" + "<w:tr><w:tc/><w:tc/><w:tc/></w:tr>".repeat(100_000)));
        all.put(
                "docx of spans",
                () -> docx(WORD + "<w:tbl>"
                        + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc></w:tr>".repeat(100)));
        all.put("docx nested deep", () -> docx(WORD + "<w:tbl><w:tr><w:tc>".repeat(100_000)));
        all.put("docx of laughs", () -> docx(laughs("w:document")));
        all.put("odt of paragraphs", () -> odt(OPEN + "<text:p/>".repeat(2 * MEGA)));
        all.put(
                "odt of repeated rows",
                () -> odt(OPEN + "<table:table>"
                        + ("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell"
                                        + " table:number-columns-repeated=\"16384\"><text:p>1</text:p></table:table-cell>"
                                        + "</table:table-row>")
                                .repeat(100)));
        all.put("odt of spaces", () -> odt(OPEN + "<text:p><text:s text:c=\"2147483647\"/></text:p>".repeat(100)));
        all.put("odt nested deep", () -> odt(OPEN + "<text:section>".repeat(100_000)));
        all.put("odt of laughs", () -> odt(laughs("office:document-content")));
        all.put("xlsx of rows", () -> xlsx(SHEET + "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(500_000)));
        all.put(
                "xlsx of far cells",
                () -> xlsx(SHEET + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>".repeat(1000)));
        all.put(
                "xlsx of merges",
                () -> xlsx(SHEET + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>"
                        + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1000)));
        all.put("xlsx of laughs", () -> xlsx(laughs("worksheet")));
        all.put("ofd of laughs", () -> zip("OFD.xml", laughs("ofd:OFD")));
        all.put("rtf of groups", () -> text(5 * MEGA, "{\\rtf1 {"));
        all.put("rtf of words", () -> text(0, "{\\rtf1 " + "1 ".repeat(3 * MEGA) + "}"));
        all.put(
                "rtf of rows",
                () -> text(0, "{\\rtf1 " + "\\trowd\\cellx1\\cellx2 1\\cell 2\\cell\\row".repeat(200_000) + "}"));
        all.put("rtf of binary", () -> text(0, "{\\rtf1 " + "\\bin2147483647 ".repeat(1000) + "}"));
        all.put(
                "mht of parts",
                () -> text(
                        0,
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n"
                                + "\n--b\nContent-Type: text/html\n\n<p>x".repeat(20_000)));
        all.put(
                "mht of a word",
                () -> text(
                        0,
                        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n"
                                + "\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
                                + "PHA+".repeat(6 * MEGA)));
        all.put("pdf that holds itself", () -> text(0, PDF + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\n"));
        all.put(
                "pdf of pages",
                () -> text(
                        0,
                        PDF + "2 0 obj<</Type/Pages/Count 999999/Kids[" + "3 0 R ".repeat(999_999)
                                + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"));
        all.put("pdf nested deep", () -> text(0, PDF + "2 0 obj" + "[".repeat(MEGA)));
        return all;
    }

    private static byte[] text(int length, String pattern) {
        byte[] once = pattern.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[Math.max(length, once.length)];
        for (int i = 0; i < all.length; i++) {
            all[i] = once[i % once.length];
        }
        return all;
    }

    private static byte[] docx(String document) {
        return zip("word/document.xml", document + end(document));
    }

    /** The end tags that {@code xml} lacks, where it is not nested too deep to say. */
    private static String end(String xml) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(xml);
        while (tag.find()) {
            if (tag.group().startsWith("</")) {
                open.pop();
            } else if (!tag.group().endsWith("/>")) {
                open.push(tag.group(1));
            }
        }
        StringBuilder end = new StringBuilder();
        open.forEach(name -> end.append("</").append(name).append('>'));
        return end.toString();
    }

    private static byte[] odt(String content) {
        RawZip zip = new RawZip();
        zip.add("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        zip.add("content.xml", bytes(content + end(content))).stored();
        return zip.bytes();
    }

    private static byte[] xlsx(String sheet) {
        RawZip zip = new RawZip();
        zip.add("[Content_Types].xml", bytes("<Types/>"));
        zip.add("xl/workbook.xml", bytes(WORKBOOK));
        zip.add("xl/_rels/workbook.xml.rels", bytes(RELATIONS));
        zip.add("xl/worksheets/sheet1.xml", bytes(sheet + end(sheet))).stored();
        return zip.bytes();
    }

    /** Stored, so that it is the content that is refused and not how densely it is packed. */
    private static byte[] zip(String name, String xml) {
        RawZip zip = new RawZip();
        zip.add(name, bytes(xml)).stored();
        return zip.bytes();
    }

    private static String laughs(String element) {
        StringBuilder out = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 12; i++) {
            out.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return out + "]><" + element + ">&a11;</" + element + ">";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
