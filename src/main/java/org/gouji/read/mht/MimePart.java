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
    private final int end;
    private final MimeHeader header;

    /** The part that {@code bytes} are. */
    MimePart(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private MimePart(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.content = endOfHeader(bytes, start, end);
        this.end = end;
        this.header = new MimeHeader(new String(bytes, start, content - start, StandardCharsets.ISO_8859_1));
    }

    MimeHeader header() {
        return header;
    }

    /** Behind the first blank line; a part may begin with one. */
    private static int endOfHeader(byte[] bytes, int start, int end) {
        int lineStart = start;
        int last = Math.min(end, start + LONGEST_HEADER);
        for (int i = start; i < last; i++) {
            if (bytes[i] == '\n') {
                if (i == lineStart || i == lineStart + 1 && bytes[lineStart] == '\r') {
                    return i + 1;
                }
                lineStart = i + 1;
            }
        }
        return last;
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
                parts.add(new MimePart(bytes, start, Math.max(start, endOfLine(at))));
            }
            int behind = at + mark.length;
            boolean last = behind + 1 < end && bytes[behind] == '-' && bytes[behind + 1] == '-';
            if (last) {
                return parts;
            }
            start = nextLine(behind);
            at = boundary(mark, start);
        }
        boolean tooMany = parts.size() >= MOST_PARTS;
        throw new UnreadableFileException(tooMany ? "read.failed.tooMuch" : "read.failed.cut"); // no mark of the end
    }

    /** Where a line starts with {@code mark}, or -1. */
    private int boundary(byte[] mark, int from) {
        for (int i = from; i + mark.length <= end; i++) {
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
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return Math.min(end, at + 1);
    }

    /** Length of the content as it stands in the file. */
    int length() {
        return end - content;
    }

    /** The content as it was before it was put into the mail. */
    byte[] content() {
        switch (header.encoding()) {
            case "base64":
                return Base64.getMimeDecoder().decode(whole());
            case "quoted-printable":
                return quotedPrintable();
            default:
                return Arrays.copyOfRange(bytes, content, end);
        }
    }

    /** The signs of Base64 alone, without a broken rest. */
    private byte[] whole() {
        byte[] signs = new byte[end - content];
        int count = 0;
        for (int i = content; i < end && bytes[i] != '='; i++) {
            byte b = bytes[i];
            boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
            if (letter || b == '+' || b == '/') {
                signs[count++] = b;
            }
        }
        return Arrays.copyOf(signs, count % 4 == 1 ? count - 1 : count);
    }

    private byte[] quotedPrintable() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(end - content);
        for (int i = content; i < end; i++) {
            if (bytes[i] != '=') {
                out.write(bytes[i]);
                continue;
            }
            int next = i + 1;
            while (next < end && (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r')) {
                next++;
            }
            if (next < end && bytes[next] == '\n') {
                i = next; // the line goes on
                continue;
            }
            int high = i + 1 < end ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
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
