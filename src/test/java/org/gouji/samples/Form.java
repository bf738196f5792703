package org.gouji.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of one form edition: slots for labels and figures, which a sample fills. */
record Form(
        Map<String, List<List<Slot>>> tables, Map<String, List<String>> columns, Map<String, List<Integer>> widths) {

    private static final Pattern SLOT = Pattern.compile("(.+?)(?: <(\\d+)>)?");
    private static final String CONTINUED = "^";

    /** A label, a figure's address, or the continuation of the cell above. */
    record Slot(String label, String address, int span) {

        boolean isContinued() {
            return label.equals(CONTINUED);
        }
    }

    static Form parse(List<String> lines) {
        Map<String, List<String>> standard = new TreeMap<>();
        Map<String, List<Integer>> widths = new TreeMap<>();
        Map<String, List<List<Slot>>> tables = new LinkedHashMap<>();
        String table = "";
        for (String line : lines) {
            if (line.startsWith("columns ")) {
                List<String> words = List.of(line.split(" "));
                standard.put(words.get(1), words.subList(2, words.size()));
            } else if (line.startsWith("widths ")) {
                List<String> words = List.of(line.split(" "));
                widths.put(
                        words.get(1),
                        words.stream().skip(2).map(Integer::valueOf).toList());
            } else if (line.startsWith("table ")) {
                table = line.substring("table ".length());
                tables.put(table, new ArrayList<>());
            } else {
                tables.get(table).add(slots(line, standard.getOrDefault(table, List.of())));
            }
        }
        return new Form(tables, columnsByRow(tables), widths);
    }

    private static List<Slot> slots(String line, List<String> columns) {
        List<Slot> slots = new ArrayList<>();
        for (String part : line.split(" \\| ")) {
            Matcher matcher = SLOT.matcher(part);
            if (!matcher.matches()) {
                throw new IllegalArgumentException(line);
            }
            String text = matcher.group(1);
            int span = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
            if (!text.startsWith("{")) {
                slots.add(new Slot(text, "", span));
            } else if (text.endsWith(".*}")) {
                String row = text.substring(1, text.length() - 2);
                columns.forEach(column -> slots.add(new Slot("", row + column, span)));
            } else {
                slots.add(new Slot("", text.substring(1, text.length() - 1), span));
            }
        }
        return slots;
    }

    private static Map<String, List<String>> columnsByRow(Map<String, List<List<Slot>>> tables) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        tables.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(slot -> !slot.address().isEmpty())
                .forEach(slot -> {
                    int dot = slot.address().lastIndexOf('.');
                    columns.computeIfAbsent(slot.address().substring(0, dot), row -> new ArrayList<>())
                            .add(slot.address().substring(dot + 1));
                });
        return columns;
    }

    /** Every figure of the sample by its address, as the data writes it. */
    Map<String, String> figures(Sample sample) {
        sample.figures().keySet().stream()
                .filter(row -> !columns.containsKey(row))
                .findFirst()
                .ifPresent(row -> {
                    throw new IllegalArgumentException(sample.file() + ": no such row " + row);
                });
        Map<String, String> figures = new LinkedHashMap<>();
        columns.forEach((row, names) -> {
            List<String> values = sample.row(row, names.size());
            for (int i = 0; i < names.size(); i++) {
                figures.put(row + "." + names.get(i), values.get(i));
            }
        });
        return figures;
    }

    List<List<Cell>> fill(String table, Sample sample) {
        Map<String, String> figures = figures(sample);
        List<List<Slot>> slots = tables.get(table);
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            int place = 0;
            for (Slot slot : slots.get(i)) {
                String figure = figures.getOrDefault(slot.address(), "");
                if (!figure.equals(Sample.MISSING)) {
                    cells.add(cell(slot, figure, sample, height(slots, i, place)));
                }
                place += slot.span();
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell cell(Slot slot, String figure, Sample sample, int height) {
        if (slot.isContinued()) {
            return new Cell("", "", slot.span(), 1, true);
        }
        if (slot.address().isEmpty()) {
            return new Cell(sample.label(slot.label()), "", slot.span(), height, false);
        }
        String text = figure.equals(Sample.BLANK) ? "" : figure;
        return new Cell(text, slot.address(), slot.span(), 1, false);
    }

    /** How many rows the cell at this place covers: its own and those below that continue it. */
    private static int height(List<List<Slot>> rows, int row, int place) {
        int height = 1;
        while (row + height < rows.size() && continues(rows.get(row + height), place)) {
            height++;
        }
        return height;
    }

    private static boolean continues(List<Slot> row, int place) {
        int at = 0;
        for (Slot slot : row) {
            if (at == place) {
                return slot.isContinued();
            }
            at += slot.span();
        }
        return false;
    }
}
