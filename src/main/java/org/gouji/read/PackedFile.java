package org.gouji.read;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An entry of a zip, as its directory lists it. It is unpacked only when asked for and only as far as the directory promised,
 * so that a hostile archive costs little. Immutable.
 *
 * @param name the name, parts joined with {@code /}
 * @param flags general purpose flags; bit 0: encrypted
 * @param method how it is packed
 * @param crc checksum of the content
 * @param packed bytes in the archive
 * @param size bytes when unpacked
 * @param offset where its local header stands
 */
public record PackedFile(String name, int flags, int method, int crc, long packed, long size, long offset) {
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AT_ONCE = 1 << 18;
    private static final int SMALL = 4 << 20;
    private static final int LARGEST_RATIO = 300;

    /** Whether it names a folder. */
    public boolean folder() {
        return name.endsWith("/");
    }

    /** The content, unpacked from {@code archive}; throws where it is damaged, encrypted, or larger than {@code largest}. */
    public byte[] content(Bytes archive, int largest) throws UnreadableFileException {
        requireReadable();
        boolean suspicious = size > SMALL && size / Math.max(1, packed) > LARGEST_RATIO;
        if (size > largest || suspicious) {
            throw tooLarge(largest);
        }
        byte[] content = new byte[(int) size];
        unpack(archive, content, largest);
        CRC32 sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != crc) {
            throw new UnreadableFileException("read.failed.broken");
        }
        return content;
    }

    /** The first {@code most} bytes of the content, or all where it is shorter. */
    public byte[] head(Bytes archive, int most) throws UnreadableFileException {
        requireReadable();
        byte[] head = new byte[(int) Math.min(size, most)];
        if (method == STORED) {
            archive.at(start(archive), head.length).get(head);
            return head;
        }
        inflate(archive, head, most + 64);
        return head;
    }

    private void requireReadable() throws UnreadableFileException {
        if ((flags & 1) != 0) {
            throw new UnreadableFileException("read.failed.password");
        }
        if (method != STORED && method != DEFLATED) {
            throw new UnreadableFileException("read.failed.encrypted");
        }
    }

    private long start(Bytes archive) throws UnreadableFileException {
        ByteBuffer header = archive.at(offset, LOCAL_LENGTH);
        if (header.getInt(0) != LOCAL) {
            throw new UnreadableFileException("read.failed.truncated");
        }
        return offset + LOCAL_LENGTH + (header.getShort(26) & 0xFFFF) + (header.getShort(28) & 0xFFFF);
    }

    private void unpack(Bytes archive, byte[] content, int largest) throws UnreadableFileException {
        if (method == DEFLATED) {
            if (inflate(archive, content, AT_ONCE)) {
                throw tooLarge(largest);
            }
        } else if (packed != size) {
            throw new UnreadableFileException("read.failed.broken");
        } else {
            long start = start(archive);
            for (int filled = 0; filled < content.length; filled += AT_ONCE) {
                int count = Math.min(AT_ONCE, content.length - filled);
                archive.at(start + filled, count).get(content, filled, count);
            }
        }
    }

    /** Fills {@code content}; returns whether there would be more: a package that lies about sizes is refused. */
    private boolean inflate(Bytes archive, byte[] content, int atOnce) throws UnreadableFileException {
        Inflater inflater = new Inflater(true);
        try {
            long next = start(archive);
            long end = next + packed;
            int filled = 0;
            byte[] beyond = new byte[1];
            while (!inflater.finished()) {
                if (inflater.needsInput() && next < end) {
                    int count = (int) Math.min(atOnce, end - next);
                    inflater.setInput(archive.at(next, count));
                    next += count;
                }
                boolean full = filled == content.length;
                int read = full ? inflater.inflate(beyond) : inflater.inflate(content, filled, content.length - filled);
                if (full && read > 0) {
                    return true;
                }
                filled += read;
                if (read == 0 && !inflater.finished() && (inflater.needsDictionary() || next >= end)) {
                    break;
                }
            }
            if (filled < content.length) {
                throw new UnreadableFileException("read.failed.truncated");
            }
            return false;
        } catch (DataFormatException e) {
            throw new UnreadableFileException("read.failed.truncated");
        } finally {
            inflater.end();
        }
    }

    private static UnreadableFileException tooLarge(int largest) {
        return new UnreadableFileException("read.failed.tooLarge", Map.of("limit", (largest >> 20) + " MB"));
    }
}
