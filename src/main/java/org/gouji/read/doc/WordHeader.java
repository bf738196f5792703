package org.gouji.read.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.gouji.read.UnreadableFileException;

/** The file information block at the start of the main stream (MS-DOC 2.5): how long the texts are, where the tables lie. Immutable. */
final class WordHeader {
    private static final int WORD_97 = 0xA5EC;
    private static final int FIRST_NEW_VERSION = 106;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int SHORTEST = 898;

    /** Longer than three hundred pages is no report; the parts that POI makes of it would fill the memory. */
    private static final int MOST_CHARACTERS = 1_000_000;

    /** Pages of runs and paragraphs that may be unpacked; a report has a hundred. */
    private static final int MOST_PAGES = 4000;

    /** POI looks for each page in each piece of the text. */
    private static final long MOST_STEPS = 1_000_000;

    private final ByteBuffer fib;
    private final int texts;
    private final int tables;
    private final int tableCount;

    /** A table within the table stream, by its number in FibRgFcLcb97. */
    enum Table {
        STYLES(1),
        CHARACTERS(12),
        PARAGRAPHS(13),
        PIECES(33),
        DRAWINGS(40),
        TEXT_BOXES(56),
        LISTS(73),
        LIST_OVERRIDES(74);

        private final int number;

        Table(int number) {
            this.number = number;
        }
    }

    private WordHeader(ByteBuffer fib) throws UnreadableFileException {
        this.fib = fib;
        this.texts = 34 + 2 * count(32) + 2;
        int longs = count(texts - 2);
        this.tables = texts + 4 * longs + 2;
        this.tableCount = count(tables - 2);
        if (longs < 11 || tables + 8L * tableCount > fib.limit()) {
            throw new UnreadableFileException("read.failed.broken");
        }
    }

    /** Reads the block; throws where the document is of Word 95 or before, has a password or is too long. */
    static WordHeader read(byte[] main) throws UnreadableFileException {
        ByteBuffer fib = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN);
        if (main.length < 34) {
            throw new UnreadableFileException("read.failed.broken");
        }
        int identity = fib.getShort(0) & 0xFFFF;
        int version = fib.getShort(2) & 0xFFFF;
        boolean word = (identity & 0xFF00) == (WORD_97 & 0xFF00) || (identity & 0xFF00) == 0xA600;
        if (word && (identity != WORD_97 || version < FIRST_NEW_VERSION)) {
            throw new UnreadableFileException("read.failed.oldWord");
        }
        if (identity != WORD_97 || main.length < SHORTEST) {
            throw new UnreadableFileException("read.failed.broken");
        }
        if ((fib.getShort(10) & ENCRYPTED) != 0) {
            throw new UnreadableFileException("read.failed.password");
        }
        WordHeader header = new WordHeader(fib);
        long all = 0;
        for (int i = 3; i <= 10; i++) {
            int length = header.length(i);
            if (length < 0) {
                throw new UnreadableFileException("read.failed.broken");
            }
            all += length;
        }
        if (all > MOST_CHARACTERS) {
            throw tooLong();
        }
        return header;
    }

    private static UnreadableFileException tooLong() {
        return new UnreadableFileException("read.failed.tooLong", Map.of("limit", String.valueOf(MOST_CHARACTERS)));
    }

    /** The name of the stream that holds the tables. */
    String tableStream() {
        return (fib.getShort(10) & SECOND_TABLE) != 0 ? "1Table" : "0Table";
    }

    /** Characters of the main text. */
    int mainLength() {
        return length(3);
    }

    /** Where the text of text boxes begins: behind main text, footnotes, headers, comments and endnotes. */
    int textBoxStart() {
        return length(3) + length(4) + length(5) + length(6) + length(7) + length(8);
    }

    /** Characters of all text boxes together. */
    int textBoxLength() {
        return length(9);
    }

    int offset(Table table) {
        return table.number < tableCount ? fib.getInt(tables + 8 * table.number) : 0;
    }

    /** Bytes of the table, 0 where there is none. */
    int size(Table table) {
        return table.number < tableCount ? fib.getInt(tables + 8 * table.number + 4) : 0;
    }

    /** Throws where a table lies outside of {@code stream}. */
    void check(byte[] stream) throws UnreadableFileException {
        for (Table table : Table.values()) {
            int offset = offset(table);
            int size = size(table);
            if (size < 0 || (size > 0 && (offset < 0 || (long) offset + size > stream.length))) {
                throw new UnreadableFileException("read.failed.broken");
            }
        }
    }

    /** Throws where the pieces of text would be more than a report can have: before POI copies them. */
    void checkPieces(byte[] stream) throws UnreadableFileException {
        ByteBuffer table = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = offset(Table.PIECES);
        int end = at + size(Table.PIECES);
        while (at + 5 <= end && table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        if (at + 5 > end || table.get(at) != 2) {
            throw new UnreadableFileException("read.failed.broken");
        }
        int size = table.getInt(at + 1);
        int count = (size - 4) / 12;
        if (size < 16 || at + 5L + size > end) {
            throw new UnreadableFileException("read.failed.broken");
        }
        long pages = ((long) size(Table.CHARACTERS) + size(Table.PARAGRAPHS)) / 8;
        if (pages > MOST_PAGES || count * pages > MOST_STEPS) {
            throw tooLong();
        }
        for (int i = 0; i <= count; i++) {
            int position = table.getInt(at + 5 + 4 * i);
            if (position < (i == 0 ? 0 : table.getInt(at + 1 + 4 * i))) {
                throw new UnreadableFileException("read.failed.broken");
            }
            if (position > MOST_CHARACTERS) {
                throw tooLong();
            }
        }
    }

    private int length(int number) {
        return fib.getInt(texts + 4 * number);
    }

    private int count(int at) throws UnreadableFileException {
        if (at + 2 > fib.limit()) {
            throw new UnreadableFileException("read.failed.broken");
        }
        return fib.getShort(at) & 0xFFFF;
    }
}
