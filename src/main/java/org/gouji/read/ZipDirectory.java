package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The entries of a zip package held in memory, as its central directory lists them. Reads no entry but the ones asked for and
 * stops at limits, so that a hostile package costs little. Any thread.
 */
public final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 4096;
    private static final int LARGEST_ENTRY = 64 << 20;
    private static final int SMALL_ENTRY = 4 << 20;
    private static final int LARGEST_RATIO = 300;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final List<Entry> entries;

    private record Entry(String name, int flags, int method, long packed, long size, long offset) {}

    private ZipDirectory(byte[] bytes, List<Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** The directory of a package; throws where its end is missing or it lists nonsense. */
    public static ZipDirectory open(byte[] bytes) throws UnreadableFileException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(buffer);
        int count = buffer.getShort(end + 10) & 0xFFFF;
        long at = buffer.getInt(end + 16) & 0xFFFFFFFFL;
        if (count > MOST_ENTRIES) {
            throw tooLarge();
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || buffer.getInt((int) at) != CENTRAL) {
                throw new UnreadableFileException("read.failed.truncated");
            }
            int header = (int) at;
            int name = buffer.getShort(header + 28) & 0xFFFF;
            int rest = (buffer.getShort(header + 30) & 0xFFFF) + (buffer.getShort(header + 32) & 0xFFFF);
            if (at + CENTRAL_LENGTH + name > end) {
                throw new UnreadableFileException("read.failed.truncated");
            }
            Charset charset = StandardCharsets.UTF_8;
            entries.add(new Entry(
                    new String(bytes, header + CENTRAL_LENGTH, name, charset).replace('\\', '/'),
                    buffer.getShort(header + 8) & 0xFFFF,
                    buffer.getShort(header + 10) & 0xFFFF,
                    buffer.getInt(header + 20) & 0xFFFFFFFFL,
                    buffer.getInt(header + 24) & 0xFFFFFFFFL,
                    buffer.getInt(header + 42) & 0xFFFFFFFFL));
            at += CENTRAL_LENGTH + (long) name + rest;
        }
        return new ZipDirectory(bytes, entries);
    }

    private static int end(ByteBuffer buffer) throws UnreadableFileException {
        int last = buffer.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        throw new UnreadableFileException("read.failed.truncated");
    }

    private static UnreadableFileException tooLarge() {
        return new UnreadableFileException("read.failed.tooLarge", Map.of("limit", (LARGEST_ENTRY >> 20) + " MB"));
    }

    /** The names of all entries. */
    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** The content of the entry whose name matches {@code name}, if there is one. */
    public Optional<byte[]> content(String name) throws UnreadableFileException {
        for (Entry entry : entries) {
            if (entry.name().equalsIgnoreCase(name)) {
                return Optional.of(content(entry));
            }
        }
        return Optional.empty();
    }

    private byte[] content(Entry entry) throws UnreadableFileException {
        boolean known = entry.method() == STORED || entry.method() == DEFLATED;
        if ((entry.flags() & 1) != 0 || !known) {
            throw new UnreadableFileException("read.failed.encrypted");
        }
        boolean suspicious = entry.size() > SMALL_ENTRY && entry.size() / Math.max(1, entry.packed()) > LARGEST_RATIO;
        if (entry.size() > LARGEST_ENTRY || suspicious) {
            throw tooLarge();
        }
        long header = entry.offset();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (header + LOCAL_LENGTH > bytes.length || buffer.getInt((int) header) != LOCAL) {
            throw new UnreadableFileException("read.failed.truncated");
        }
        long start = header
                + LOCAL_LENGTH
                + (buffer.getShort((int) header + 26) & 0xFFFF)
                + (buffer.getShort((int) header + 28) & 0xFFFF);
        if (start + entry.packed() > bytes.length) {
            throw new UnreadableFileException("read.failed.truncated");
        }
        return entry.method() == STORED
                ? Arrays.copyOfRange(bytes, (int) start, (int) (start + entry.packed()))
                : inflate((int) start, (int) entry.packed(), (int) entry.size());
    }

    /** Inflates no more than the directory promised: a package that lies about sizes is refused. */
    private byte[] inflate(int start, int packed, int size) throws UnreadableFileException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, start, packed);
            byte[] content = new byte[size];
            int filled = 0;
            while (filled < size) {
                int read = inflater.inflate(content, filled, size - filled);
                if (read == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) {
                    throw new UnreadableFileException("read.failed.truncated");
                }
                filled += read;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw tooLarge();
            }
            return content;
        } catch (DataFormatException e) {
            throw new UnreadableFileException("read.failed.truncated");
        } finally {
            inflater.end();
        }
    }
}
