package org.gouji.read.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.CompoundFile;
import org.gouji.read.Extract;
import org.gouji.read.LibraryLogs;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.LayoutOpener;
import org.gouji.read.layout.Part;

/** Reads a report kept as a Word 97 to 2003 document, by Word, WPS or LibreOffice. Any thread. */
public final class DocReader {
    private static final String MAIN = "WordDocument";
    private static final String DATA = "Data";

    /** Long tables take some hundred kilobytes there; all else are pictures. */
    private static final int LARGEST_DATA = 32 << 20;

    /** Text takes a megabyte at most, pictures that text flows around the rest. */
    private static final int LARGEST_MAIN = 32 << 20;

    private static final int LARGEST_TABLES = 16 << 20;

    /** A reader that keeps POI from logging. */
    public DocReader() {
        LibraryLogs.silence();
    }

    /** The paragraphs, tables and text boxes of the main text; headers, footers, notes and comments are left out. */
    public Extract read(byte[] bytes) throws UnreadableFileException {
        CompoundFile file = CompoundFile.open(bytes);
        byte[] main = stream(file, MAIN, LARGEST_MAIN);
        WordHeader header = WordHeader.read(main);
        byte[] table = stream(file, header.tableStream(), LARGEST_TABLES);
        header.check(table);
        header.checkPieces(table);
        try {
            return read(header, main, table, stored(file));
        } catch (RuntimeException | IOException | AssertionError e) {
            // POI finds broken documents out in as many ways as there are mistakes, by assertions too where they are
            // switched on
            throw new UnreadableFileException("read.failed.broken");
        }
    }

    private static byte[] stream(CompoundFile file, String name, int largest) throws UnreadableFileException {
        return file.content(name, largest).orElseThrow(() -> new UnreadableFileException("read.failed.broken"));
    }

    private static StoredModifiers stored(CompoundFile file) throws UnreadableFileException {
        Optional<byte[]> data = file.size(DATA) > LARGEST_DATA ? Optional.empty() : file.content(DATA, LARGEST_DATA);
        return data.map(StoredModifiers::new).orElse(StoredModifiers.NONE);
    }

    private static Extract read(WordHeader header, byte[] main, byte[] table, StoredModifiers stored)
            throws IOException, UnreadableFileException {
        WordText text = new WordText(header, main, table, stored);
        int characters = text.characters().length();
        TextBoxes boxes = new TextBoxes(table, header, characters);
        BodyReader body = BodyReader.read(text, boxes, 0, Math.min(header.mainLength(), characters));
        List<Part> parts = new ArrayList<>(body.parts());
        int pictures = body.pictures();
        for (int[] range : boxes.rest()) {
            BodyReader box = BodyReader.read(text, boxes, range[0], range[1]);
            parts.addAll(box.parts());
            pictures += box.pictures();
        }
        return new Extract(LayoutOpener.open(parts, ""), pictures, false);
    }
}
