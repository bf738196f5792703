package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the central directory at the end of a zip (APPNOTE.TXT 4.3.12 to 4.3.16), ZIP64 included. One use, one thread. */
final class DirectoryReader {
    /** More than anybody packs by hand; some ten megabytes of directory. */
    static final int MOST_ENTRIES = 65_535;

    private static final int LONGEST_DIRECTORY = 64 << 20;
    private static final int END = 0x06054b50;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR64_LENGTH = 20;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final long SEE_ZIP64 = 0xFFFFFFFFL;

    private final Bytes bytes;
    private long end;
    private long count;
    private long from;

    DirectoryReader(Bytes bytes) {
        this.bytes = bytes;
    }

    /** All entries in the order of the directory; throws where its end is missing or it lists nonsense. */
    List<PackedFile> read() throws UnreadableFileException {
        findEnd();
        if (count > MOST_ENTRIES || end - from > LONGEST_DIRECTORY) {
            throw new UnreadableFileException("read.failed.tooManyFiles", Map.of("limit", "" + MOST_ENTRIES));
        }
        if (from > end) {
            throw truncated();
        }
        ByteBuffer directory = bytes.at(from, (int) (end - from));
        EntryNames names = new EntryNames();
        List<PackedFile> nameless = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nameless.add(entry(directory, names));
        }
        List<PackedFile> entries = new ArrayList<>();
        List<String> decoded = names.decode();
        for (int i = 0; i < nameless.size(); i++) {
            PackedFile e = nameless.get(i);
            entries.add(
                    new PackedFile(decoded.get(i), e.flags(), e.method(), e.crc(), e.packed(), e.size(), e.offset()));
        }
        return entries;
    }

    /** The comment of an archive may hold what looks like its end, so only an end with a directory before it counts. */
    private void findEnd() throws UnreadableFileException {
        int tailLength = (int) Math.min(bytes.length(), END_LENGTH);
        ByteBuffer tail = bytes.at(bytes.length() - tailLength, tailLength);
        if (tailLength == END_LENGTH && isEnd(tail, 0, bytes.length() - tailLength)) {
            return;
        }
        tailLength = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
        long start = bytes.length() - tailLength;
        tail = bytes.at(start, tailLength);
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (isEnd(tail, at, start + at)) {
                return;
            }
        }
        throw truncated();
    }

    private boolean isEnd(ByteBuffer tail, int at, long place) throws UnreadableFileException {
        if (tail.getInt(at) != END) {
            return false;
        }
        end = place;
        count = tail.getShort(at + 10) & 0xFFFF;
        from = tail.getInt(at + 16) & 0xFFFFFFFFL;
        if (count == 0xFFFF || from == SEE_ZIP64) {
            readEnd64(place);
        }
        return count == 0
                ? from == end
                : from + CENTRAL_LENGTH <= end && bytes.at(from, 4).getInt(0) == CENTRAL;
    }

    private void readEnd64(long place) throws UnreadableFileException {
        if (place < LOCATOR64_LENGTH) {
            return;
        }
        ByteBuffer locator = bytes.at(place - LOCATOR64_LENGTH, LOCATOR64_LENGTH);
        if (locator.getInt(0) != LOCATOR64) {
            return;
        }
        long at = locator.getLong(8);
        ByteBuffer end64 = bytes.at(at, 56);
        if (end64.getInt(0) != END64) {
            throw truncated();
        }
        end = at;
        count = Math.max(0, end64.getLong(32));
        from = Math.max(0, end64.getLong(48));
    }

    private static PackedFile entry(ByteBuffer directory, EntryNames names) throws UnreadableFileException {
        if (directory.remaining() < CENTRAL_LENGTH || directory.getInt(directory.position()) != CENTRAL) {
            throw truncated();
        }
        ByteBuffer header = directory.slice().order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = header.getShort(28) & 0xFFFF;
        int extraLength = header.getShort(30) & 0xFFFF;
        int commentLength = header.getShort(32) & 0xFFFF;
        if (header.remaining() < CENTRAL_LENGTH + nameLength + extraLength + commentLength) {
            throw truncated();
        }
        byte[] name = new byte[nameLength];
        byte[] extra = new byte[extraLength];
        header.position(CENTRAL_LENGTH);
        header.get(name).get(extra);
        directory.position(directory.position() + header.position() + commentLength);
        int flags = header.getShort(8) & 0xFFFF;
        names.add(name, flags, extra);
        long[] sizes = {
            header.getInt(24) & 0xFFFFFFFFL, header.getInt(20) & 0xFFFFFFFFL, header.getInt(42) & 0xFFFFFFFFL
        };
        readSizes64(extra, sizes);
        return new PackedFile("", flags, header.getShort(10) & 0xFFFF, header.getInt(16), sizes[1], sizes[0], sizes[2]);
    }

    /** Fills in the sizes that did not fit into 32 bits: of the content, packed, offset, in this order. */
    private static void readSizes64(byte[] extra, long[] sizes) throws UnreadableFileException {
        ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        while (fields.remaining() >= 4) {
            int id = fields.getShort() & 0xFFFF;
            int next = Math.min(fields.limit(), fields.position() + 2 + (fields.getShort(fields.position()) & 0xFFFF));
            fields.position(fields.position() + 2);
            for (int i = 0; id == 1 && i < sizes.length; i++) {
                if (sizes[i] == SEE_ZIP64 && next - fields.position() >= 8) {
                    sizes[i] = fields.getLong();
                }
            }
            fields.position(next);
        }
        for (long size : sizes) {
            if (size < 0) {
                throw truncated();
            }
        }
    }

    private static UnreadableFileException truncated() {
        return new UnreadableFileException("read.failed.truncated");
    }
}
