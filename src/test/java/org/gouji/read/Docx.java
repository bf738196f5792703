package org.gouji.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds Word packages from raw XML, so that a test shows exactly what stands in the file. */
final class Docx {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private final Map<String, String> parts = new LinkedHashMap<>();

    private Docx() {
        parts.put("[Content_Types].xml", "<Types/>");
    }

    static Docx body(String xml) {
        return body(xml, TRANSITIONAL);
    }

    static Docx body(String xml, String namespace) {
        Docx docx = new Docx();
        docx.parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + namespace
                        + "\" xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\" xmlns:a=\"urn:a\"><w:body>"
                        + xml + "<w:sectPr/></w:body></w:document>");
        return docx;
    }

    static Docx raw(String documentXml) {
        Docx docx = new Docx();
        docx.parts.put("word/document.xml", documentXml);
        return docx;
    }

    Docx with(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r>";
    }

    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
