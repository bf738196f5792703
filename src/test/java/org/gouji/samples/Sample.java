package org.gouji.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One invented report as its data file tells it: settings, text, the figures as they stand in the document, and what
 * is planted and which equations therefore do not hold.
 */
record Sample(
        Map<String, List<String>> settings,
        List<Line> text,
        Map<String, List<String>> figures,
        List<Planted> planted,
        List<String> broken) {

    /** Stands in the data for a cell that the document lacks. */
    static final String MISSING = "~";

    /** Stands in the data for a cell that is there and empty. */
    static final String BLANK = "_";

    static Sample parse(List<String> lines) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        List<Line> text = new ArrayList<>();
        Map<String, List<String>> figures = new LinkedHashMap<>();
        List<Planted> planted = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        String part = "";
        for (String line : lines) {
            if (line.matches("\\[\\w+]")) {
                part = line;
                continue;
            }
            switch (part) {
                case "[text]" -> text.add(Line.parse(line));
                case "[figures]" -> {
                    List<String> words = List.of(line.split(" "));
                    figures.put(words.get(0), words.subList(1, words.size()));
                }
                case "[planted]" -> planted.add(Planted.parse(line));
                case "[broken]" -> broken.add(line);
                default -> {
                    int equals = line.indexOf(" = ");
                    settings.computeIfAbsent(line.substring(0, equals), key -> new ArrayList<>())
                            .add(line.substring(equals + 3));
                }
            }
        }
        return new Sample(settings, List.copyOf(text), figures, List.copyOf(planted), List.copyOf(broken));
    }

    String file() {
        return first("file");
    }

    String format() {
        return file().substring(file().lastIndexOf('.') + 1);
    }

    String unit() {
        return file().substring(5, file().indexOf(year() + "年"));
    }

    int year() {
        return Integer.parseInt(file().substring(0, 4));
    }

    String title() {
        return String.join("", all("title"));
    }

    boolean hasLayout(String name) {
        return all("layout").contains(name);
    }

    String first(String setting) {
        return all(setting).isEmpty() ? "" : all(setting).get(0);
    }

    List<String> all(String setting) {
        return settings.getOrDefault(setting, List.of());
    }

    /** The figures of a row as they stand in the data; a row that the data leaves out is filled alike. */
    List<String> row(String row, int size) {
        List<String> filler = settings.getOrDefault("unlisted." + row.substring(0, 2), List.of("0"));
        List<String> values = figures.getOrDefault(row, Collections.nCopies(size, filler.get(0)));
        if (values.size() != size) {
            throw new IllegalArgumentException(file() + ": " + row + " needs " + size + " figures");
        }
        return values;
    }

    /** A label as this document writes it: broken into lines, or left out. */
    String label(String official) {
        if (all("blank-label").contains(official)) {
            return "";
        }
        return all("break").stream()
                .filter(broken -> broken.replace("⏎", "").equals(official))
                .findFirst()
                .map(broken -> broken.replace("⏎", "\n"))
                .orElse(official);
    }
}
