package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The names of a zip's entries. Only some programs say that a name is UTF-8; most in China write GBK and say nothing. Names are
 * for people to read and never lead to a file. One use, one thread.
 */
final class EntryNames {
    /** "Info-ZIP Unicode Path Extra Field" of APPNOTE.TXT. */
    private static final int UNICODE_PATH = 0x7075;

    private static final int IS_UTF8 = 1 << 11;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private final List<Raw> names = new ArrayList<>();

    private record Raw(byte[] bytes, boolean marked, Optional<String> unicode) {}

    /** Notes the next name with its entry's flags and extra fields. */
    void add(byte[] name, int flags, byte[] extra) {
        names.add(new Raw(name, (flags & IS_UTF8) != 0, unicode(name, extra)));
    }

    /** All names in the order noted: an archive was written by one program, so one name that is no UTF-8 speaks for all. */
    List<String> decode() {
        boolean chinese = names.stream()
                .anyMatch(raw -> !raw.marked()
                        && raw.unicode().isEmpty()
                        && strict(raw.bytes(), StandardCharsets.UTF_8).isEmpty());
        return names.stream()
                .map(raw -> raw.unicode().orElseGet(() -> decode(raw, chinese)).replace('\\', '/'))
                .toList();
    }

    private static String decode(Raw raw, boolean chinese) {
        Charset first = chinese && !raw.marked() ? GB18030 : StandardCharsets.UTF_8;
        Charset second = first.equals(GB18030) ? StandardCharsets.UTF_8 : GB18030;
        return strict(raw.bytes(), first)
                .or(() -> strict(raw.bytes(), second))
                .orElseGet(() -> new String(raw.bytes(), first));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The name in the extra field, where it belongs to this name still. */
    private static Optional<String> unicode(byte[] name, byte[] extra) {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = fields.getShort() & 0xFFFF;
            int size = Math.min(fields.getShort() & 0xFFFF, fields.remaining());
            if (id == UNICODE_PATH && size > 5 && fields.get(fields.position()) == 1) {
                CRC32 sum = new CRC32();
                sum.update(name);
                if ((int) sum.getValue() == fields.getInt(fields.position() + 1)) {
                    byte[] path = new byte[size - 5];
                    fields.position(fields.position() + 5);
                    fields.get(path);
                    return strict(path, StandardCharsets.UTF_8);
                }
            }
            fields.position(fields.position() + size);
        }
        return Optional.empty();
    }
}
