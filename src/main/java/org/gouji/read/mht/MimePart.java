package org.gouji.read.mht;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/** A part of a mail: a header and content, which may be parts again. Immutable. */
final class MimePart {
    private static final int LONGEST_HEADER = 64 << 10;
    private static final int MOST_PARTS = 2000;
    private final byte[] bytes;
    private final int content;
    private final MimeHeader header;

    /** The part that {@code bytes} are. */
    MimePart(byte[] bytes) {
        this.bytes = bytes;
        this.content = endOfHeader(bytes);
        this.header = new MimeHeader(new String(bytes, 0, content, StandardCharsets.ISO_8859_1));
    }

    MimeHeader header() {
        return header;
    }

    /** Behind the first blank line; a part may begin with one. */
    private static int endOfHeader(byte[] bytes) {
        int lineStart = 0;
        for (int i = 0; i < Math.min(bytes.length, LONGEST_HEADER); i++) {
            if (bytes[i] == '\n') {
                if (i == lineStart || i == lineStart + 1 && bytes[lineStart] == '\r') {
                    return i + 1;
                }
                lineStart = i + 1;
            }
        }
        return Math.min(bytes.length, LONGEST_HEADER);
    }

    /** The parts inside; none where it is no multipart. */
    List<MimePart> parts() throws UnreadableFileException {
        List<MimePart> parts = new ArrayList<>();
        String boundary = header.parameter("boundary");
        if (!header.type().startsWith("multipart/") || boundary.isEmpty()) {
            return parts;
        }
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int start = -1;
        int at = boundary(mark, content);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            Patience.check();
            if (start >= 0) {
                parts.add(new MimePart(Arrays.copyOfRange(bytes, start, Math.max(start, endOfLine(at)))));
            }
            int behind = at + mark.length;
            boolean last = behind + 1 < bytes.length && bytes[behind] == '-' && bytes[behind + 1] == '-';
            if (last) {
                return parts;
            }
            start = nextLine(behind);
            at = boundary(mark, start);
        }
        throw new UnreadableFileException("read.failed.cut"); // the mark of the end is missing
    }

    /** Where a line starts with {@code mark}, or -1. */
    private int boundary(byte[] mark, int from) {
        for (int i = from; i + mark.length <= bytes.length; i++) {
            if ((i == 0 || bytes[i - 1] == '\n') && Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The line end before a boundary belongs to the boundary. */
    private int endOfLine(int boundary) {
        boolean two = boundary > 1 && bytes[boundary - 2] == '\r';
        return boundary - (two ? 2 : 1);
    }

    private int nextLine(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    /** The content as it was before it was put into the mail. */
    byte[] content() {
        switch (header.encoding()) {
            case "base64":
                return Base64.getMimeDecoder().decode(whole());
            case "quoted-printable":
                return quotedPrintable();
            default:
                return Arrays.copyOfRange(bytes, content, bytes.length);
        }
    }

    /** The signs of Base64 alone, without a broken rest. */
    private byte[] whole() {
        byte[] signs = new byte[bytes.length - content];
        int count = 0;
        for (int i = content; i < bytes.length && bytes[i] != '='; i++) {
            byte b = bytes[i];
            boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
            if (letter || b == '+' || b == '/') {
                signs[count++] = b;
            }
        }
        return Arrays.copyOf(signs, count % 4 == 1 ? count - 1 : count);
    }

    private byte[] quotedPrintable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length - content);
        for (int i = content; i < bytes.length; i++) {
            if (bytes[i] != '=') {
                out.write(bytes[i]);
                continue;
            }
            int end = i + 1;
            while (end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r')) {
                end++;
            }
            if (end < bytes.length && bytes[end] == '\n') {
                i = end; // the line goes on
                continue;
            }
            int high = i + 1 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }
}
