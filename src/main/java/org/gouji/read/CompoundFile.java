package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A compound file (OLE2, MS-CFB) held in memory: the streams of its root directory. Nothing is copied before it is asked for, and
 * no chain is followed further than the file is long, so that a hostile file costs little. Any thread.
 */
public final class CompoundFile {
    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LISTED_TABLES = 109;
    private static final int STREAM = 2;
    private static final int MOST_ENTRIES = 10_000;

    /** Streams shorter than this lie in the small sectors within the root's own stream. */
    private static final int SMALL = 4096;

    private static final int SMALL_SHIFT = 6;

    private final ByteBuffer bytes;
    private final int shift;
    private final int[] tables;
    private final Map<String, Entry> streams = new TreeMap<>();
    private int[] smallTable = {};
    private int[] smallSectors = {};

    private record Entry(String name, int type, int left, int right, int child, int start, long size) {}

    private CompoundFile(byte[] content) throws UnreadableFileException {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < HEADER) {
            throw truncated();
        }
        shift = bytes.getShort(30);
        if (shift != 9 && shift != 12) {
            throw broken();
        }
        tables = tables();
        readDirectory();
    }

    /** The directory of a file; throws where it is cut off or makes no sense. */
    public static CompoundFile open(byte[] bytes) throws UnreadableFileException {
        return new CompoundFile(bytes);
    }

    /** Whether the root directory has a stream of this name; case does not count. */
    public boolean has(String name) {
        return streams.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** The length of the stream, 0 where there is none. */
    public long size(String name) {
        Entry entry = streams.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? 0 : entry.size();
    }

    /** All bytes of the stream of this name, if there is one; throws where it is longer than {@code largest}. */
    public Optional<byte[]> content(String name, int largest) throws UnreadableFileException {
        Entry entry = streams.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : Optional.of(content(entry, largest));
    }

    private byte[] content(Entry entry, int largest) throws UnreadableFileException {
        if (entry.size() > bytes.limit()) {
            throw truncated();
        }
        if (entry.size() > largest) {
            throw new UnreadableFileException("read.failed.tooLarge", Map.of("limit", (largest >> 20) + " MB"));
        }
        int size = (int) entry.size();
        boolean small = size < SMALL;
        int unit = small ? 1 << SMALL_SHIFT : 1 << shift;
        int count = (size + unit - 1) / unit;
        int[] places = small ? smallPlaces(entry.start(), count) : places(entry.start(), count);
        return copy(places, unit, size);
    }

    private byte[] copy(int[] places, int unit, int size) throws UnreadableFileException {
        byte[] content = new byte[size];
        for (int i = 0; i < places.length; i++) {
            int length = Math.min(unit, size - i * unit);
            if (places[i] + (long) length > bytes.limit()) {
                throw truncated();
            }
            bytes.get(places[i], content, i * unit, length);
        }
        return content;
    }

    /** The sectors that list all others, which the header names, then a chain of sectors of its own. */
    private int[] tables() throws UnreadableFileException {
        int count = bytes.getInt(44);
        if (count < 0 || count > sectors()) {
            throw truncated();
        }
        int[] found = new int[count];
        for (int i = 0; i < Math.min(count, LISTED_TABLES); i++) {
            found[i] = bytes.getInt(76 + 4 * i);
        }
        int inSector = (1 << shift) / 4 - 1;
        int next = bytes.getInt(68);
        for (int i = LISTED_TABLES; i < count; i += inSector) {
            int place = place(next);
            for (int k = 0; k < Math.min(inSector, count - i); k++) {
                found[i + k] = number(place + 4 * k);
            }
            next = number(place + 4 * inSector);
        }
        return found;
    }

    private void readDirectory() throws UnreadableFileException {
        Entry[] entries = entries(chain(bytes.getInt(48)));
        if (entries.length == 0) {
            throw broken();
        }
        Entry root = entries[0];
        Deque<Integer> open = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        open.add(root.child());
        while (!open.isEmpty()) {
            int id = open.pop();
            if (id >= 0 && id < entries.length && seen.add(id)) {
                Entry entry = entries[id];
                if (entry.type() == STREAM) {
                    streams.put(entry.name().toLowerCase(Locale.ROOT), entry);
                }
                open.push(entry.left());
                open.push(entry.right());
            }
        }
        if (root.size() > 0 && root.size() <= bytes.limit()) {
            smallSectors = chain(root.start());
            smallTable = chain(bytes.getInt(60));
        }
    }

    private Entry[] entries(int[] places) throws UnreadableFileException {
        int inSector = (1 << shift) / ENTRY;
        int count = Math.min(places.length * inSector, MOST_ENTRIES);
        Entry[] entries = new Entry[count];
        for (int i = 0; i < count; i++) {
            int at = places[i / inSector] + i % inSector * ENTRY;
            if (at + ENTRY > bytes.limit()) {
                throw truncated();
            }
            int length = Math.max(0, Math.min(64, bytes.getShort(at + 64)) - 2);
            entries[i] = new Entry(
                    new String(bytes.array(), at, length, StandardCharsets.UTF_16LE),
                    bytes.get(at + 66),
                    bytes.getInt(at + 68),
                    bytes.getInt(at + 72),
                    bytes.getInt(at + 76),
                    bytes.getInt(at + 116),
                    bytes.getInt(at + 120) & 0xFFFFFFFFL);
        }
        return entries;
    }

    /** Where the sectors of a chain of unknown length begin. */
    private int[] chain(int first) throws UnreadableFileException {
        int[] places = new int[16];
        int count = 0;
        for (int sector = first; sector >= 0; sector = next(sector)) {
            if (count > sectors()) {
                throw broken();
            }
            if (count == places.length) {
                places = java.util.Arrays.copyOf(places, 2 * count);
            }
            places[count++] = place(sector);
        }
        return java.util.Arrays.copyOf(places, count);
    }

    private int[] places(int first, int count) throws UnreadableFileException {
        int[] places = new int[count];
        int sector = first;
        for (int i = 0; i < count; i++) {
            places[i] = place(sector);
            sector = i + 1 < count ? next(sector) : sector;
        }
        return places;
    }

    private int[] smallPlaces(int first, int count) throws UnreadableFileException {
        int[] places = new int[count];
        int sector = first;
        int inSector = 1 << (shift - SMALL_SHIFT);
        int numbers = (1 << shift) / 4;
        for (int i = 0; i < count; i++) {
            if (sector < 0 || sector / inSector >= smallSectors.length || sector / numbers >= smallTable.length) {
                throw broken();
            }
            places[i] = smallSectors[sector / inSector] + (sector % inSector << SMALL_SHIFT);
            sector = number(smallTable[sector / numbers] + 4 * (sector % numbers));
        }
        return places;
    }

    private int next(int sector) throws UnreadableFileException {
        int numbers = (1 << shift) / 4;
        if (sector / numbers >= tables.length) {
            throw broken();
        }
        return number(place(tables[sector / numbers]) + 4 * (sector % numbers));
    }

    private int place(int sector) throws UnreadableFileException {
        if (sector < 0) {
            throw broken();
        }
        long place = (sector + 1L) << shift;
        if (place >= bytes.limit()) {
            throw truncated();
        }
        return (int) place;
    }

    private int number(int at) throws UnreadableFileException {
        if (at + 4L > bytes.limit()) {
            throw truncated();
        }
        return bytes.getInt(at);
    }

    private int sectors() {
        return bytes.limit() >> shift;
    }

    private static UnreadableFileException truncated() {
        return new UnreadableFileException("read.failed.truncated");
    }

    private static UnreadableFileException broken() {
        return new UnreadableFileException("read.failed.broken");
    }
}
