package org.gouji.read.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Builds Word documents byte by byte (MS-DOC), for what no program at hand writes. */
@SuppressWarnings("ByteBufferBackingArray") // all of them are allocated here
final class DocBytes {
    private static final int PAGE = 512;
    private static final int TEXT_AT = 2 * PAGE;
    private static final int TABLES_AT = 34 + 28 + 2 + 88 + 2;
    private final StringBuilder text = new StringBuilder();
    private final List<byte[]> paragraphs = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<int[]> runs = new ArrayList<>();
    private final List<byte[]> runModifiers = new ArrayList<>();
    private byte[] data = {};
    private int mainLength = -1;

    /** A paragraph with its mark and the modifiers of the paragraph. */
    DocBytes paragraph(String content, byte[]... modifiers) {
        text.append(content);
        paragraphs.add(join(modifiers));
        ends.add(text.length());
        return this;
    }

    /** A cell of a table that is not nested. */
    DocBytes cell(String content) {
        return paragraph(content + "\u0007", sprm(0x2416, 1));
    }

    /** The end of a row whose cells have these edges and merge flags. */
    DocBytes row(int[] edges, int... flags) {
        return paragraph("\u0007", sprm(0x2416, 1), sprm(0x2417, 1), shape(edges, flags));
    }

    /** Modifiers for the first place of {@code part} in what is written so far. */
    DocBytes run(String part, byte[]... modifiers) {
        int from = text.lastIndexOf(part);
        runs.add(new int[] {from, from + part.length()});
        runModifiers.add(join(modifiers));
        return this;
    }

    DocBytes data(byte[] bytes) {
        data = bytes;
        return this;
    }

    /** What follows belongs to footnotes, headers and the like. */
    DocBytes endMain() {
        mainLength = text.length();
        return this;
    }

    static byte[] shape(int[] edges, int... flags) {
        int count = edges.length - 1;
        ByteBuffer operand = little(3 + 2 * edges.length + 20 * count);
        operand.putShort((short) (2 + 2 * edges.length + 20 * count)).put((byte) count);
        Arrays.stream(edges).forEach(e -> operand.putShort((short) e));
        for (int i = 0; i < count; i++) {
            operand.putShort((short) (i < flags.length ? flags[i] : 0)).put(new byte[18]);
        }
        return join(new byte[] {0x08, (byte) 0xD6}, operand.array());
    }

    static byte[] sprm(int code, int... operand) {
        byte[] bytes = new byte[2 + operand.length];
        bytes[0] = (byte) code;
        bytes[1] = (byte) (code >> 8);
        for (int i = 0; i < operand.length; i++) {
            bytes[2 + i] = (byte) operand[i];
        }
        return bytes;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    byte[] bytes() {
        int textEnd = TEXT_AT + 2 * text.length();
        int firstPage = (textEnd + PAGE - 1) / PAGE;
        ByteBuffer main = little((firstPage + paragraphs.size() + 1) * PAGE);
        main.put(TEXT_AT, text.toString().getBytes(StandardCharsets.UTF_16LE));
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            byte[] page = paragraphPage(start, ends.get(i), paragraphs.get(i));
            main.put((firstPage + i) * PAGE, page);
            start = ends.get(i);
        }
        main.put((firstPage + paragraphs.size()) * PAGE, runPage());
        ByteBuffer table = little(100 + 8 * paragraphs.size());
        header(main);
        place(main, table, 33, pieces());
        place(main, table, 13, pages(firstPage));
        place(
                main,
                table,
                12,
                little(12)
                        .putInt(TEXT_AT)
                        .putInt(textEnd)
                        .putInt(firstPage + paragraphs.size())
                        .array());
        return file(main.array(), Arrays.copyOf(table.array(), Math.max(4096, table.position())), data);
    }

    private void header(ByteBuffer main) {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putShort(TABLES_AT - 2, (short) 93);
        int length = mainLength < 0 ? text.length() : mainLength;
        main.putInt(64 + 12, length).putInt(64 + 16, text.length() - length);
    }

    private byte[] pieces() {
        ByteBuffer pieces = little(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        return pieces.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0).array();
    }

    private byte[] pages(int first) {
        ByteBuffer plex = little(4 + 8 * ends.size()).putInt(TEXT_AT);
        ends.forEach(end -> plex.putInt(TEXT_AT + 2 * end));
        for (int i = 0; i < ends.size(); i++) {
            plex.putInt(first + i);
        }
        return plex.array();
    }

    private static byte[] paragraphPage(int from, int to, byte[] modifiers) {
        ByteBuffer page = little(PAGE).putInt(TEXT_AT + 2 * from).putInt(TEXT_AT + 2 * to);
        int length = modifiers.length + 2;
        page.put((byte) 16); // the modifiers begin at twice this
        page.position(32);
        page.put((byte) 0).put((byte) ((length + 1) / 2)).putShort((short) 0).put(modifiers);
        return page.put(PAGE - 1, (byte) 1).array();
    }

    private byte[] runPage() {
        List<Integer> edges = new ArrayList<>(List.of(0));
        List<byte[]> modifiers = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            edges.add(runs.get(i)[0]);
            modifiers.add(new byte[0]);
            edges.add(runs.get(i)[1]);
            modifiers.add(runModifiers.get(i));
        }
        edges.add(text.length());
        modifiers.add(new byte[0]);
        ByteBuffer page = little(PAGE);
        edges.forEach(e -> page.putInt(TEXT_AT + 2 * e));
        int at = PAGE - 2;
        for (byte[] modifier : modifiers) {
            at = at - modifier.length - 1 & ~1;
            page.put((byte) (modifier.length == 0 ? 0 : at / 2));
            if (modifier.length > 0) {
                page.put(at, (byte) modifier.length).put(at + 1, modifier);
            }
        }
        return page.put(PAGE - 1, (byte) modifiers.size()).array();
    }

    private static void place(ByteBuffer main, ByteBuffer table, int number, byte[] bytes) {
        main.putInt(TABLES_AT + 8 * number, table.position()).putInt(TABLES_AT + 8 * number + 4, bytes.length);
        table.put(bytes);
    }

    private static byte[] file(byte[] main, byte[] table, byte[] data) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(main), "WordDocument");
            file.createDocument(new ByteArrayInputStream(table), "0Table");
            if (data.length > 0) {
                file.createDocument(new ByteArrayInputStream(data), "Data");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
