package org.gouji.memo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Sheet;
import org.gouji.model.CellId;

/** A piece of a memo's text. */
public sealed interface Block {

    /** A heading with its number; {@code level} 1 is 一、, level 2 is （一）. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph of running text. */
    record Prose(String text) implements Block {}

    /** A ruled table whose head is repeated on every page; each row has as many cells as there are columns. */
    record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column of a table: its head, and the kind that decides its width and how it is set. */
    record Column(ColumnKind kind, String head) {}

    /** A row of a table: for each column the lines of its cell; {@code mark} is a bookmark by which it is found again. */
    record Row(List<List<String>> cells, Optional<String> mark) {
        /** A row that nobody looks for. */
        public Row(List<List<String>> cells) {
            this(cells, Optional.empty());
        }

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** A table of the form as the form draws it; {@code figures} is what stands in its cells. */
    record Form(Sheet sheet, Map<CellId, String> figures) implements Block {
        public Form {
            figures = Map.copyOf(figures);
        }
    }

    /** Stacked bars, one for each category from the top, one series for each colour; every series has a value for each category. */
    record BarChart(String caption, List<String> categories, List<Series> series) implements Block {
        public BarChart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** A series of a chart; {@code kind} names its colour: a severity's key, or {@code open}. */
    record Series(String kind, String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
