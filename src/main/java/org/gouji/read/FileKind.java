package org.gouji.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.read.text.TextDecoder;

/** What kind of file some bytes are, told by their content; names lie. */
enum FileKind {
    EMPTY("empty"),
    DOCX("docx"),
    HTML("html"),
    TEXT("text"),
    PDF("pdf"),
    OLE2("ole2"),
    RTF("rtf"),
    ODT("odt"),
    OFD("ofd"),
    XLSX("xlsx"),
    PPTX("pptx"),
    ZIP("zip"),
    ARCHIVE("archive"),
    MHT("mht"),
    XML("xml"),
    PICTURE("picture"),
    TRUNCATED("truncated"),
    BINARY("binary");

    private static final int HEAD = 4096;
    private static final int END_RECORD = 65_557;
    private static final int MOST_ENTRIES = 4096;
    private final String key;

    FileKind(String key) {
        this.key = key;
    }

    /** Why a file of this kind is not read, and what to do instead. */
    UnreadableFileException unreadable() {
        return new UnreadableFileException("read.failed." + key);
    }

    static FileKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isBlank() && bytes.length <= HEAD) {
            return EMPTY;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLE2;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return PDF;
        }
        if (isPicture(head)) {
            return PICTURE;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF") || head.startsWith("\u001F\u008B")) {
            return ARCHIVE;
        }
        return text(bytes, head);
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.indexOf('\0') >= 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    private static FileKind text(byte[] bytes, String head) {
        boolean marked = TextDecoder.byMark(bytes).isPresent();
        String start = marked ? start(bytes) : head;
        if (!marked && start.indexOf('\0') >= 0) {
            return BINARY;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.contains("mime-version:") && lower.contains("multipart/related")) {
            return MHT;
        }
        if (lower.strip().startsWith("<?xml") && !lower.contains("<html")) {
            return XML;
        }
        return lower.matches("(?s).*<(!doctype html|html|head|body|table|div|p|meta|span|br)[\\s>/].*") ? HTML : TEXT;
    }

    private static String start(byte[] bytes) {
        byte[] start = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, HEAD & ~1));
        return TextDecoder.decode(start, java.util.Optional.empty());
    }

    private static FileKind zip(byte[] bytes) {
        String tail = new String(
                bytes,
                Math.max(0, bytes.length - END_RECORD),
                Math.min(bytes.length, END_RECORD),
                StandardCharsets.ISO_8859_1);
        boolean whole = tail.contains("PK\u0005\u0006");
        FileKind kind = ZIP;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && kind == ZIP && i < MOST_ENTRIES; i++) {
                kind = kind(entry.getName(), zip);
                entry = kind == ZIP ? zip.getNextEntry() : entry;
            }
        } catch (IOException | IllegalArgumentException e) {
            return whole ? kind : TRUNCATED;
        }
        return whole ? kind : TRUNCATED;
    }

    private static FileKind kind(String name, ZipInputStream content) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (lower.equals("mimetype")) {
            String type = new String(content.readNBytes(100), StandardCharsets.ISO_8859_1);
            return type.contains("opendocument") ? ODT : ZIP;
        }
        if (lower.matches("word/document\\d*\\.xml")) {
            return DOCX;
        }
        if (lower.equals("xl/workbook.xml") || lower.equals("xl/workbook.bin")) {
            return XLSX;
        }
        if (lower.equals("ofd.xml")) {
            return OFD;
        }
        return lower.equals("ppt/presentation.xml") ? PPTX : ZIP;
    }
}
