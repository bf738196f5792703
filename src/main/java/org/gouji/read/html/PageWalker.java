package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through the elements of a page and collects lines and tables as a person sees them. One use, one thread. */
final class PageWalker {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "caption");
    private static final int DEEPEST = 400;
    private final PageLines.Links links = new PageLines.Links();
    private int pictures;
    private int cells;
    private int preformatted;

    int pictures() {
        return pictures;
    }

    /** All that is seen in {@code root}, without lines that are nothing but links. */
    List<Part> walk(Element root) throws UnreadableFileException {
        PageLines lines = new PageLines(links);
        walkChildren(root, lines, 0);
        return links.without(lines.end());
    }

    private void walkChildren(Element parent, PageLines lines, int depth) throws UnreadableFileException {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode) {
                text(((TextNode) child).getWholeText(), lines);
            } else if (child instanceof Element) {
                walkElement((Element) child, lines, depth + 1);
            }
        }
    }

    private void text(String text, PageLines lines) {
        if (preformatted > 0) {
            lines.preformatted(text);
        } else {
            lines.text(text);
        }
    }

    private void walkElement(Element element, PageLines lines, int depth) throws UnreadableFileException {
        if (!Sight.isSeen(element)) {
            return;
        }
        if (depth > DEEPEST) {
            lines.text(element.text());
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "table":
                lines.add(table(element, depth));
                break;
            case "br":
            case "hr":
                lines.endLine();
                break;
            case "img":
                pictures++;
                break;
            case "a":
                link(element, lines, depth);
                break;
            case "pre":
                preformatted++;
                block(element, lines, depth);
                preformatted--;
                break;
            case "span":
                span(element, lines, depth);
                break;
            default:
                if (element.isBlock() || CELLS.contains(name)) {
                    block(element, lines, depth);
                } else {
                    walkChildren(element, lines, depth);
                }
        }
    }

    private void span(Element element, PageLines lines, int depth) throws UnreadableFileException {
        if (Sight.isListMark(element)) {
            lines.text(Sight.listMark(element));
        } else {
            walkChildren(element, lines, depth);
        }
    }

    private void link(Element element, PageLines lines, int depth) throws UnreadableFileException {
        if (element.hasAttr("href")) {
            links.open();
            walkChildren(element, lines, depth);
            links.close();
        } else {
            walkChildren(element, lines, depth);
        }
    }

    private void block(Element element, PageLines lines, int depth) throws UnreadableFileException {
        lines.endLine();
        lines.heading(HEADINGS.contains(element.normalName()));
        walkChildren(element, lines, depth);
        lines.endLine();
        lines.heading(false);
    }

    private Part table(Element table, int depth) throws UnreadableFileException {
        SpanGrid grid = new SpanGrid();
        for (List<Element> group : groups(table)) {
            for (Element row : group) {
                Patience.check();
                grid.startRow();
                for (Node child : row.childNodes()) {
                    if (child instanceof Element) {
                        cell((Element) child, grid, depth + 1);
                    }
                }
                grid.endRow();
                cells += grid.rowSize();
                if (cells > SpanGrid.MOST_CELLS) {
                    throw new UnreadableFileException(
                            "read.failed.tooManyCells", Map.of("limit", String.valueOf(SpanGrid.MOST_CELLS)));
                }
            }
            grid.endGroup();
        }
        return new Part.Table(grid.rows());
    }

    private void cell(Element cell, SpanGrid grid, int depth) throws UnreadableFileException {
        boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
        if (isCell && Sight.isSeen(cell)) {
            PageLines content = new PageLines(links);
            walkChildren(cell, content, depth);
            int width = Sight.span(cell, "colspan", SpanGrid.WIDEST_SPAN);
            grid.add(width, Sight.span(cell, "rowspan", SpanGrid.LONGEST_SPAN), content.end());
        }
    }

    /** The rows of a table itself, not of tables inside it, by groups as they are shown: the foot stands last. */
    private static List<List<Element>> groups(Element table) {
        List<List<Element>> heads = new ArrayList<>();
        List<List<Element>> bodies = new ArrayList<>();
        List<List<Element>> feet = new ArrayList<>();
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            String name = child.normalName();
            if (!Sight.isSeen(child)) {
                continue;
            }
            if (name.equals("tr")) {
                if (loose.isEmpty()) {
                    bodies.add(loose);
                }
                loose.add(child);
            } else if (name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) {
                List<Element> rows = child.children().stream()
                        .filter(r -> r.normalName().equals("tr") && Sight.isSeen(r))
                        .toList();
                (name.equals("thead") ? heads : name.equals("tfoot") ? feet : bodies).add(rows);
            }
        }
        heads.addAll(bodies);
        heads.addAll(feet);
        return heads;
    }
}
