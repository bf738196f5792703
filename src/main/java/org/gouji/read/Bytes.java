package org.gouji.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes that can be read from any place on, of a file or in memory. One thread. */
public interface Bytes {

    /** How many there are. */
    long length();

    /** {@code count} bytes from {@code from} on, little endian; throws where they would reach beyond the end. */
    ByteBuffer at(long from, int count) throws UnreadableFileException;

    /** Bytes in memory; nothing is copied. */
    static Bytes of(byte[] bytes) {
        return new Bytes() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public ByteBuffer at(long from, int count) throws UnreadableFileException {
                requireWithin(this, from, count);
                return ByteBuffer.wrap(bytes, (int) from, count).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        };
    }

    /**
     * Bytes of a file, of which only what is asked for comes into memory. What the disk says is thrown as
     * {@link UncheckedIOException}. No channel: an interrupted thread would find it closed.
     */
    static Bytes of(RandomAccessFile file) {
        return new Bytes() {
            @Override
            public long length() {
                try {
                    return file.length();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public ByteBuffer at(long from, int count) throws UnreadableFileException {
                requireWithin(this, from, count);
                try {
                    byte[] bytes = new byte[count];
                    file.seek(from);
                    file.readFully(bytes);
                    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static void requireWithin(Bytes bytes, long from, int count) throws UnreadableFileException {
        if (from < 0 || count < 0 || from > bytes.length() - count) {
            throw new UnreadableFileException("read.failed.truncated");
        }
    }
}
