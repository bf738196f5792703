package org.gouji.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A zip by its directory. Reads no entry but the ones asked for and stops at limits, so that a hostile package costs little.
 * Any thread where the bytes are in memory.
 */
public final class ZipDirectory {
    /** Largest part of a document, in bytes. */
    private static final int LARGEST_PART = 32 << 20;

    private final Bytes bytes;
    private final List<PackedFile> entries;
    private final Map<String, PackedFile> byName = new HashMap<>();

    private ZipDirectory(Bytes bytes, List<PackedFile> entries) {
        this.bytes = bytes;
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> byName.putIfAbsent(folded(entry.name()), entry));
    }

    /** The directory of a package in memory; throws where its end is missing or it lists nonsense. */
    public static ZipDirectory open(byte[] bytes) throws UnreadableFileException {
        return open(Bytes.of(bytes));
    }

    /** The directory of a zip, of which nothing else is read yet. */
    public static ZipDirectory open(Bytes bytes) throws UnreadableFileException {
        return new ZipDirectory(bytes, new DirectoryReader(bytes).read());
    }

    /** All entries in the order of the directory. */
    public List<PackedFile> entries() {
        return entries;
    }

    /** The names of all entries. */
    public List<String> names() {
        return entries.stream().map(PackedFile::name).toList();
    }

    /** The content of the part of a document whose name matches {@code name}, if there is one. */
    public Optional<byte[]> content(String name) throws UnreadableFileException {
        PackedFile entry = byName.get(folded(name));
        return entry == null ? Optional.empty() : Optional.of(entry.content(bytes, LARGEST_PART));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
