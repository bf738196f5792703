package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.read.UnreadableFileException;

/** A list that somebody keeps in a workbook: the rows of its first sheet with anything on it, as they are shown. Any thread. */
public final class WorkbookRows {
    private static final int LONGEST_ROW = 200;

    private WorkbookRows() {}

    /**
     * A row.
     *
     * @param number as the workbook counts it, from 1
     * @param texts from the first column on, empty where nothing stands
     */
    public record Row(int number, List<String> texts) {
        public Row {
            texts = List.copyOf(texts);
        }
    }

    /** Whether a file begins as an xlsx or an xls workbook does, whatever its name. */
    public static boolean looksLikeOne(byte[] bytes) {
        return isPacked(bytes) || bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** The rows that are not hidden; throws where it is no workbook, or larger than any list that a person keeps. */
    public static List<Row> of(byte[] bytes) throws UnreadableFileException {
        Map<Integer, String> formats = Looks.known();
        List<Sheet> sheets = isPacked(bytes) ? xlsx(bytes, formats) : new XlsReader(formats).read(bytes);
        Optional<Sheet> first = sheets.stream().filter(s -> !s.isEmpty()).findFirst();
        if (first.filter(Sheet::cut).isPresent()) {
            throw new UnreadableFileException(
                    "read.failed.tooManyCells", Map.of("limit", String.valueOf(Sheet.MOST_CELLS)));
        }
        return first.map(WorkbookRows::rows).orElse(List.of());
    }

    private static List<Sheet> xlsx(byte[] bytes, Map<Integer, String> formats) throws UnreadableFileException {
        return new XlsxReader(formats).read(bytes);
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach((number, row) -> {
            if (sheet.showsRow(number) && !row.texts().isEmpty()) {
                rows.add(new Row(number, texts(row.texts())));
            }
        });
        return rows;
    }

    private static List<String> texts(TreeMap<Integer, String> row) {
        List<String> texts = new ArrayList<>();
        row.headMap(LONGEST_ROW).forEach((column, text) -> {
            while (texts.size() < column - 1) {
                texts.add("");
            }
            texts.add(text.strip());
        });
        return texts;
    }
}
