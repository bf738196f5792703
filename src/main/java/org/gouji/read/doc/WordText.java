package org.gouji.read.doc;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.TextPieceTable;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.doc.WordHeader.Table;

/** All characters of a document with its paragraphs, runs and lists, as POI puts them together. One document, one thread. */
final class WordText {
    private static final int MOST_PARAGRAPHS = 300_000;
    private final CharSequence characters;
    private final List<PAPX> paragraphs;
    private final RunTable runs;
    private final StyleTable styles;
    private final ListNumbers numbers;
    private final StoredModifiers stored;

    /** Puts together what the streams of a document hold. */
    WordText(WordHeader header, byte[] main, byte[] table, StoredModifiers stored)
            throws IOException, UnreadableFileException {
        ComplexFileTable pieces = new ComplexFileTable(main, table, header.offset(Table.PIECES), 0);
        TextPieceTable texts = pieces.getTextPieceTable();
        StringBuilder text = texts.getText();
        if (text.chars().filter(WordText::endsParagraph).count() > MOST_PARAGRAPHS) {
            throw new UnreadableFileException(
                    "read.failed.tooManyCells", Map.of("limit", String.valueOf(MOST_PARAGRAPHS)));
        }
        CHPBinTable characterTable =
                new CHPBinTable(main, table, header.offset(Table.CHARACTERS), header.size(Table.CHARACTERS), texts);
        characterTable.rebuild(pieces);
        PAPBinTable paragraphTable = new PAPBinTable(
                main, table, null, header.offset(Table.PARAGRAPHS), header.size(Table.PARAGRAPHS), texts);
        paragraphTable.rebuild(text, pieces);
        this.characters = text;
        this.paragraphs = paragraphTable.getParagraphs();
        this.styles = StyleTable.read(table, header.offset(Table.STYLES), header.size(Table.STYLES));
        this.runs = new RunTable(characterTable.getTextRuns(), styles);
        this.numbers = new ListNumbers(table, header);
        this.stored = stored;
    }

    private static boolean endsParagraph(int c) {
        return c == '\r' || c == '\u0007' || c == '\f';
    }

    CharSequence characters() {
        return characters;
    }

    RunTable runs() {
        return runs;
    }

    ListNumbers numbers() {
        return numbers;
    }

    int paragraphs() {
        return paragraphs.size();
    }

    /** The first paragraph that begins at {@code position} or behind. */
    int paragraphAt(int position) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).getStart() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int start(int paragraph) {
        return paragraphs.get(paragraph).getStart();
    }

    /** Behind the mark of the paragraph. */
    int end(int paragraph) {
        return paragraphs.get(paragraph).getEnd();
    }

    /** What style and modifiers say about the paragraph. */
    ParagraphSettings settings(int paragraph) {
        PAPX found = paragraphs.get(paragraph);
        ParagraphSettings settings = styles.settings(found.getIstd());
        settings.apply(new Sprms(found.getGrpprl(), 2), stored);
        return settings;
    }

    /** Whether the style of the paragraph hides its text. */
    boolean hides(int paragraph) {
        return styles.hides(paragraphs.get(paragraph).getIstd());
    }
}
