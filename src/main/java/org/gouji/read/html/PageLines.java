package org.gouji.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.read.layout.Part;
import org.gouji.read.layout.Part.Box;
import org.gouji.read.layout.Part.Line;
import org.gouji.read.layout.Part.Table;

/**
 * Collects the text of a page into lines, blanks run together as a browser shows them, and knows which lines are nothing but
 * links: those lead elsewhere and are no part of a report. One page, one thread.
 */
final class PageLines {
    private static final int FEWEST_NUMBERS = 2;
    private final Links links;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private boolean heading;

    /** What is known about links on the whole page. */
    static final class Links {
        private final Set<Line> lines = Collections.newSetFromMap(new IdentityHashMap<>());
        private long linked;
        private long all;
        private int depth;

        void open() {
            depth++;
        }

        void close() {
            depth--;
        }

        /** {@code parts} without lines of links; all of them where the page is mostly links, as one with a link never closed is. */
        List<Part> without(List<Part> parts) {
            return linked * 2 > all || lines.isEmpty() ? parts : filtered(parts);
        }

        private List<Part> filtered(List<Part> parts) {
            List<Part> kept = new ArrayList<>(parts.size());
            for (Part part : parts) {
                if (part instanceof Table) {
                    kept.add(filtered((Table) part));
                } else if (!lines.contains(part)) {
                    kept.add(part);
                }
            }
            return kept;
        }

        /** A table of numbers keeps its links: they may be labels. */
        private Table filtered(Table table) {
            int numbers = 0;
            for (List<Box> row : table.rows()) {
                for (Box box : row) {
                    numbers +=
                            box.content().size() == 1 && isNumber(box.content().get(0)) ? 1 : 0;
                    if (numbers >= FEWEST_NUMBERS) {
                        return table;
                    }
                }
            }
            return new Table(table.rows().stream()
                    .map(row -> row.stream()
                            .map(b -> new Box(b.column(), b.width(), b.continued(), filtered(b.content())))
                            .toList())
                    .toList());
        }

        private static boolean isNumber(Part part) {
            String text = part instanceof Line ? ((Line) part).text().strip() : "";
            return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        }
    }

    PageLines(Links links) {
        this.links = links;
    }

    void heading(boolean is) {
        heading = is;
    }

    void text(String text) {
        line.append(text);
        linked += links.depth > 0 ? written(text) : 0;
    }

    /** Text in which line ends count. */
    void preformatted(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                endLine();
            }
            text(lines[i]);
        }
    }

    void endLine() {
        if (line.length() > 0) {
            String text = runTogether(line);
            if (!text.isBlank()) {
                Line whole = new Line(text, heading);
                int written = written(text);
                links.all += written;
                links.linked += linked;
                if (!heading && linked > 0 && linked * 5 >= written * 4) {
                    links.lines.add(whole);
                }
                parts.add(whole);
            }
            line.setLength(0);
            linked = 0;
        }
    }

    void add(Part part) {
        endLine();
        parts.add(part);
    }

    List<Part> end() {
        endLine();
        return parts;
    }

    private static int written(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c > ' ' && c != '\u00A0' && c != '\u3000' ? 1 : 0;
        }
        return count;
    }

    private static String runTogether(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
            if (!gap) {
                out.append(c);
            } else if (!blank) {
                out.append(' ');
            }
            blank = gap;
        }
        return out.toString();
    }
}
