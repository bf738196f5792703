package org.gouji.work;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.read.Bytes;
import org.gouji.read.UnreadableFileException;

/**
 * An archive whose members are read one by one: a file, of which only the members asked for come into memory, or a member of
 * another archive, which is held once for all its members as long as there is memory for it. Any thread.
 */
final class OpenArchive {
    private final Path file;
    private final Optional<PackedPlace> packed;
    private final int largest;
    private SoftReference<byte[]> held = new SoftReference<>(null);

    /** The archive at {@code file} or, where {@code packed} says so, inside it; then of at most {@code largest} bytes. */
    OpenArchive(Path file, Optional<PackedPlace> packed, int largest) {
        this.file = file;
        this.packed = packed;
        this.largest = largest;
    }

    /** Something read from the archive's bytes. */
    interface Reader<T> {
        T read(Bytes bytes) throws IOException, UnreadableFileException;
    }

    /** Reads from the archive's bytes. */
    <T> T read(Reader<T> reader) throws IOException, UnreadableFileException {
        if (packed.isPresent()) {
            return reader.read(Bytes.of(held(packed.get())));
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            return reader.read(Bytes.of(in));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private synchronized byte[] held(PackedPlace place) throws IOException, UnreadableFileException {
        byte[] bytes = held.get();
        if (bytes == null) {
            bytes = place.bytes(largest);
            held = new SoftReference<>(bytes);
        }
        return bytes;
    }
}
