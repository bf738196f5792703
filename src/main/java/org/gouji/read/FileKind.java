package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gouji.read.text.TextDecoder;

/** What kind of file some bytes are, told by their content; names lie. */
enum FileKind {
    EMPTY("empty"),
    DOCX("docx"),
    HTML("html"),
    TEXT("text"),
    PDF("pdf"),
    DOC("doc"),
    XLS("xls"),
    OLE2("ole2"),
    PASSWORD("password"),
    BROKEN("broken"),
    RTF("rtf"),
    ODT("odt"),
    OFD("ofd"),
    XLSX("xlsx"),
    XLSB("xlsb"),
    PPTX("pptx"),
    ZIP("zip"),
    ARCHIVE("archive"),
    MHT("mht"),
    XML("xml"),
    PICTURE("picture"),
    TRUNCATED("truncated"),
    BINARY("binary");

    private static final int HEAD = 4096;
    private static final Pattern MAIL = Pattern.compile("^\\s*[a-z][a-z-]*:[ \\t]");
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
            return compound(bytes);
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

    /** The formats of old Office versions are told by the streams of a compound file; a password makes one of a new file too. */
    private static FileKind compound(byte[] bytes) {
        try {
            CompoundFile file = CompoundFile.open(bytes);
            if (file.has("WordDocument")) {
                return DOC;
            }
            if (file.has("Workbook") || file.has("Book")) {
                return XLS;
            }
            return file.has("EncryptedPackage") ? PASSWORD : OLE2;
        } catch (UnreadableFileException e) {
            return TRUNCATED.says(e) ? TRUNCATED : BROKEN;
        }
    }

    private boolean says(UnreadableFileException e) {
        return ("read.failed." + key).equals(e.getMessage());
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
        boolean marked =
                TextDecoder.byMark(bytes).or(() -> TextDecoder.byZeros(bytes)).isPresent();
        String start = marked ? start(bytes) : head;
        if (!marked && start.indexOf('\0') >= 0) {
            return BINARY;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (MAIL.matcher(lower).find() && lower.contains("mime-version:") && lower.contains("content-type:")) {
            return MHT;
        }
        if (lower.strip().startsWith("<?xml") && lower.contains("opendocument")) {
            return ODT;
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
        try {
            return of(ZipDirectory.open(bytes));
        } catch (UnreadableFileException e) {
            return TRUNCATED;
        }
    }

    /** Which document a zip is; {@link #ZIP} where it is none. */
    static FileKind of(ZipDirectory zip) throws UnreadableFileException {
        for (String name : zip.names()) {
            FileKind kind = kind(name.toLowerCase(Locale.ROOT), zip);
            if (kind != ZIP) {
                return kind;
            }
        }
        return ZIP;
    }

    private static FileKind kind(String name, ZipDirectory zip) throws UnreadableFileException {
        if (name.equals("mimetype")) {
            String type = zip.content(name)
                    .map(b -> new String(b, StandardCharsets.ISO_8859_1))
                    .orElse("");
            return type.contains("opendocument") ? ODT : ZIP;
        }
        if (name.matches("word/document\\d*\\.xml")) {
            return DOCX;
        }
        if (name.matches("/?xl/workbook\\d*\\.xml")) {
            return XLSX;
        }
        if (name.equals("xl/workbook.bin")) {
            return XLSB;
        }
        if (name.equals("ofd.xml")) {
            return OFD;
        }
        return name.equals("ppt/presentation.xml") ? PPTX : ZIP;
    }
}
