package org.gouji.read.doc;

/** Property modifiers that lie in the data stream because they are too long for their paragraph (MS-DOC 2.9.211, PrcData). */
final class StoredModifiers {
    static final StoredModifiers NONE = new StoredModifiers(new byte[0]);
    private final byte[] data;

    StoredModifiers(byte[] data) {
        this.data = data;
    }

    /** The modifiers at {@code offset}; none where nothing can stand there. */
    byte[] at(int offset) {
        if (offset < 0 || offset + 2L > data.length) {
            return new byte[0];
        }
        int length = (data[offset] & 0xFF) | (data[offset + 1] & 0xFF) << 8;
        int start = offset + 2;
        return java.util.Arrays.copyOfRange(data, start, Math.min(data.length, start + length));
    }
}
