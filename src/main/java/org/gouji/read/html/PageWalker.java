package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through the elements of a page and collects lines and tables as a person sees them. One use, one thread. */
final class PageWalker {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "button",
            "iframe",
            "object",
            "svg",
            "nav",
            "footer",
            "input",
            "option",
            "title");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern HIDDEN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final int DEEPEST = 400;
    private int pictures;
    private int cells;

    int pictures() {
        return pictures;
    }

    List<Part> walk(Element root) throws UnreadableFileException {
        Lines lines = new Lines();
        walkChildren(root, lines, 0);
        return lines.end();
    }

    private void walkChildren(Element parent, Lines lines, int depth) throws UnreadableFileException {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode) {
                lines.text(((TextNode) child).getWholeText());
            } else if (child instanceof Element) {
                walkElement((Element) child, lines, depth + 1);
            }
        }
    }

    private void walkElement(Element element, Lines lines, int depth) throws UnreadableFileException {
        String name = element.normalName();
        if (!isSeen(element)) {
            return;
        }
        if (depth > DEEPEST) {
            lines.text(element.text());
        } else if (name.equals("table")) {
            lines.add(table(element, depth));
        } else if (name.equals("br") || name.equals("hr")) {
            lines.endLine();
        } else if (name.equals("img")) {
            pictures++;
        } else if (element.isBlock() || name.equals("td") || name.equals("th") || name.equals("tr")) {
            lines.endLine();
            lines.heading = HEADINGS.contains(name);
            walkChildren(element, lines, depth);
            lines.endLine();
            lines.heading = false;
        } else {
            walkChildren(element, lines, depth);
        }
    }

    private static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !(element.hasAttr("style")
                        && HIDDEN.matcher(element.attr("style")).find());
    }

    private Part table(Element table, int depth) throws UnreadableFileException {
        SpanGrid grid = new SpanGrid();
        for (Element row : rows(table)) {
            grid.startRow();
            for (Element cell : row.children()) {
                boolean isCell =
                        cell.normalName().equals("td") || cell.normalName().equals("th");
                if (isCell && isSeen(cell)) {
                    Lines content = new Lines();
                    walkChildren(cell, content, depth + 1);
                    grid.add(span(cell, "colspan"), span(cell, "rowspan"), content.end());
                }
            }
            grid.endRow();
            cells += grid.rowSize();
            if (cells > SpanGrid.MOST_CELLS) {
                throw new UnreadableFileException(
                        "read.failed.tooManyCells", java.util.Map.of("limit", String.valueOf(SpanGrid.MOST_CELLS)));
            }
        }
        return new Part.Table(grid.rows());
    }

    /** The rows of a table itself, not of tables inside it. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            String name = child.normalName();
            if (name.equals("tr") && isSeen(child)) {
                rows.add(child);
            } else if ((name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) && isSeen(child)) {
                child.children().stream()
                        .filter(r -> r.normalName().equals("tr") && isSeen(r))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static int span(Element cell, String attribute) {
        String text = cell.attr(attribute).trim();
        if (!text.matches("\\d{1,5}")) {
            return 1;
        }
        int span = Integer.parseInt(text);
        boolean toTheEnd = span == 0 && attribute.equals("rowspan");
        return toTheEnd ? SpanGrid.LONGEST_SPAN : Math.max(1, span);
    }

    /** Collects inline text into lines. */
    private static final class Lines {
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean heading;

        void text(String text) {
            line.append(text);
        }

        void endLine() {
            if (line.length() > 0) {
                String text = BLANKS.matcher(line).replaceAll(" ");
                if (!text.isBlank()) {
                    parts.add(new Part.Line(text, heading));
                }
                line.setLength(0);
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
    }
}
