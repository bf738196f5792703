package org.gouji.read;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips byte by byte, so that a test can say of an entry what no library would write. */
public final class RawZip {
    private final List<Item> items = new ArrayList<>();
    private String comment = "";
    private boolean zip64;

    /** An entry; what is said of it may be false. */
    public static final class Item {
        private final byte[] name;
        private final byte[] content;
        private int flags;
        private boolean stored;
        private byte[] extra = new byte[0];
        private long size;
        private int crc;
        private int shareOffsetOf = -1;

        private Item(byte[] name, byte[] content) {
            this.name = name;
            this.content = content;
            this.size = content.length;
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = (int) sum.getValue();
        }

        public Item stored() {
            stored = true;
            return this;
        }

        public Item flags(int bits) {
            flags |= bits;
            return this;
        }

        public Item claimsSize(long claimed) {
            size = claimed;
            return this;
        }

        public Item claimsCrc(int claimed) {
            crc = claimed;
            return this;
        }

        /** The unicode path field of Info-ZIP, for the name as it stands. */
        public Item unicodePath(String path) {
            byte[] text = path.getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(name);
            extra = ByteBuffer.allocate(9 + text.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putShort((short) 0x7075)
                    .putShort((short) (5 + text.length))
                    .put((byte) 1)
                    .putInt((int) sum.getValue())
                    .put(text)
                    .array();
            return this;
        }

        /** Says that it lies where the entry with this number lies. */
        public Item at(int other) {
            shareOffsetOf = other;
            return this;
        }
    }

    /** Adds an entry whose name is written in {@code charset} and not marked. */
    public Item add(String name, Charset charset, byte[] content) {
        Item item = new Item(name.getBytes(charset), content);
        items.add(item);
        return item;
    }

    /** Adds an entry with a name that is marked as UTF-8. */
    public Item add(String name, byte[] content) {
        return add(name, StandardCharsets.UTF_8, content).flags(1 << 11);
    }

    public RawZip comment(String text) {
        comment = text;
        return this;
    }

    /** Writes sizes, offsets and the end as 64 bits. */
    public RawZip zip64() {
        zip64 = true;
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        for (Item item : items) {
            int offset = item.shareOffsetOf < 0 ? out.size() : offsets.get(item.shareOffsetOf);
            offsets.add(offset);
            byte[] packed = item.stored ? item.content : deflated(item.content);
            if (item.shareOffsetOf < 0) {
                out.writeBytes(local(item, packed.length));
                out.writeBytes(packed);
                if ((item.flags & 8) != 0) {
                    out.writeBytes(ints(0x08074b50, item.crc, packed.length, (int) item.size));
                }
            }
            directory.writeBytes(central(item, packed.length, offset));
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end(start, directory.size()));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] local(Item item, int packed) {
        boolean later = (item.flags & 8) != 0;
        return ByteBuffer.allocate(30 + item.name.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) (item.stored ? 0 : 8))
                .putInt(0)
                .putInt(later ? 0 : item.crc)
                .putInt(later ? 0 : packed)
                .putInt(later ? 0 : (int) item.size)
                .putShort((short) item.name.length)
                .putShort((short) 0)
                .put(item.name)
                .array();
    }

    private byte[] central(Item item, int packed, int offset) {
        ByteBuffer wide = ByteBuffer.allocate(zip64 ? 28 : 0).order(ByteOrder.LITTLE_ENDIAN);
        if (zip64) {
            wide.putShort((short) 1)
                    .putShort((short) 24)
                    .putLong(item.size)
                    .putLong(packed)
                    .putLong(offset);
        }
        return ByteBuffer.allocate(46 + item.name.length + item.extra.length + wide.capacity())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) item.flags)
                .putShort((short) (item.stored ? 0 : 8))
                .putInt(0)
                .putInt(item.crc)
                .putInt(zip64 ? -1 : packed)
                .putInt(zip64 ? -1 : (int) item.size)
                .putShort((short) item.name.length)
                .putShort((short) (item.extra.length + wide.capacity()))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(zip64 ? -1 : offset)
                .put(item.name)
                .put(item.extra)
                .put(wide.array())
                .array();
    }

    private byte[] end(int start, int size) {
        byte[] text = comment.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer end =
                ByteBuffer.allocate((zip64 ? 76 : 0) + 22 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        if (zip64) {
            end.putInt(0x06064b50)
                    .putLong(44)
                    .putInt(0)
                    .putLong(0)
                    .putLong(items.size())
                    .putLong(items.size());
            end.putLong(size).putLong(start);
            end.putInt(0x07064b50).putInt(0).putLong((long) start + size).putInt(1);
        }
        return end.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) (zip64 ? -1 : items.size()))
                .putShort((short) (zip64 ? -1 : items.size()))
                .putInt(zip64 ? -1 : size)
                .putInt(zip64 ? -1 : start)
                .putShort((short) text.length)
                .put(text)
                .array();
    }

    private static byte[] ints(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }
}
