package org.gouji.work.share;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gouji.work.WholeFile;

/** The log as a table for spreadsheets: with tabs, or with commas where the file is named so. No cell of it is ever a formula. */
public final class LogFile {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of("time", "author", "kind", "about", "what", "origin", "number");

    private final ReadLog log;
    private final LogWords words;

    /** Files of {@code log} in the language of {@code words}. */
    public LogFile(ReadLog log, LogWords words) {
        this.log = log;
        this.words = words;
    }

    /** Writes the wanted events that say {@code sought}, one a line under a line of headings; returns how many. */
    public long write(ReadLog.Wanted wanted, String sought, Path file) {
        boolean commas = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        long[] lines = {0};
        WholeFile.write(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(BYTE_ORDER_MARK);
            writer.write(line(
                    COLUMNS.stream()
                            .map(column -> words.wording().texts().get("log.column." + column))
                            .toList(),
                    commas));
            try {
                log.lines(wanted, event -> {
                    if (words.says(event, sought)) {
                        lines[0]++;
                        put(writer, line(cells(event), commas));
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            writer.flush();
        });
        return lines[0];
    }

    private List<String> cells(ReadLog.Line line) {
        return List.of(
                words.time(line.event().at()),
                words.author(line.event().author()),
                words.kind(line.event().kind()),
                words.about(line.about()),
                words.what(line.event()),
                line.event().origin().toString(),
                String.valueOf(line.event().number()));
    }

    private static void put(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> cells, boolean commas) {
        return cells.stream()
                .map(cell -> commas ? quoted(harmless(cell)) : harmless(cell))
                .collect(Collectors.joining(commas ? "," : "\t", "", "\r\n"));
    }

    /** One line, and no formula, whatever somebody wrote into it. */
    private static String harmless(String cell) {
        String plain = cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return !plain.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
