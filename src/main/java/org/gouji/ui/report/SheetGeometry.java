package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.gouji.form.Sheet;
import org.gouji.form.Sheet.Box;
import org.gouji.form.Sheet.Kind;

/** Where the cells of a sheet lie at a given width, labels wrapped. Column widths follow the room there is, row heights the text. */
final class SheetGeometry {
    private static final int PADDING = 4;

    private final Sheet sheet;
    private final Font font;
    private final FontRenderContext context;
    private final int lineHeight;
    private final int[] x;
    private final int[] y;

    /** Lays out {@code sheet}; {@code printed} is the text of a figure. */
    SheetGeometry(Sheet sheet, Font font, FontRenderContext context, int width, Function<Box, String> printed) {
        this.sheet = sheet;
        this.font = font;
        this.context = context;
        this.lineHeight = Math.round(font.getLineMetrics("国", context).getHeight());
        this.x = columns(width - 1);
        this.y = rows(printed);
    }

    /** The narrowest width at which the sheet can be read. */
    static int minimum(Sheet sheet, int em) {
        return em * (sheet.labelColumns() > 1 ? 16 : sheet.labelColumns() * 8) + valueColumns(sheet) * minimumValue(em);
    }

    int height() {
        return y[y.length - 1] + 1;
    }

    Rectangle bounds(Box box) {
        int left = x[box.column()];
        int top = y[box.row()];
        return new Rectangle(left, top, x[box.column() + box.columns()] - left, y[box.row() + box.rows()] - top);
    }

    /** The text of a cell broken into lines that fit it. */
    List<TextLayout> lines(Box box, String text) {
        return wrap(text, room(box));
    }

    private int room(Box box) {
        return x[box.column() + box.columns()] - x[box.column()] - 2 * padding();
    }

    private int[] columns(int width) {
        int em = font.getSize();
        int values = valueColumns(sheet);
        int[] widths = new int[sheet.columns()];
        int used = 0;
        // outer label columns hold long words set narrow, as the form does; the innermost takes what is left
        for (int i = 0; i < sheet.labelColumns() - 1; i++) {
            widths[i] = em * (i == 0 ? 4 : 6) + 2 * padding();
            used += widths[i];
        }
        boolean labelled = sheet.labelColumns() > 0;
        int share = labelled ? (width - used) * 11 / 20 : width - used;
        int value = Math.max(minimumValue(em), share / values);
        value = labelled ? Math.min(value, em * 12) : value;
        Arrays.fill(widths, sheet.labelColumns(), sheet.columns(), value);
        if (labelled) {
            widths[sheet.labelColumns() - 1] = Math.max(em * 6, width - used - value * values);
        }
        int[] edges = edges(widths);
        for (int i = 1; !labelled && i < edges.length; i++) {
            edges[i] = Math.max(edges[i], width * i / values);
        }
        return edges;
    }

    private int[] rows(Function<Box, String> printed) {
        int[] heights = new int[sheet.rows()];
        Arrays.fill(heights, lineHeight + 2 * padding());
        List<Box> tall = new ArrayList<>();
        for (Box box : sheet.cells()) {
            if (box.rows() == 1) {
                heights[box.row()] = Math.max(heights[box.row()], needed(box, printed));
            } else {
                tall.add(box);
            }
        }
        for (Box box : tall) {
            int has = 0;
            for (int i = 0; i < box.rows(); i++) {
                has += heights[box.row() + i];
            }
            heights[box.row() + box.rows() - 1] += Math.max(0, needed(box, printed) - has);
        }
        return edges(heights);
    }

    private int needed(Box box, Function<Box, String> printed) {
        String text = box.kind() == Kind.VALUE ? printed.apply(box) : box.text();
        int lines = fits(box, text) ? 1 : Math.max(1, lines(box, text).size());
        return lines * lineHeight + 2 * padding();
    }

    /** No letter is wider than it is high: most texts need no measuring to be known to stand on one line. */
    private boolean fits(Box box, String text) {
        return text.length() * font.getSize() <= room(box) && text.indexOf('\n') < 0;
    }

    private List<TextLayout> wrap(String text, int width) {
        List<TextLayout> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            if (paragraph.isEmpty()) {
                continue;
            }
            AttributedString styled = new AttributedString(paragraph);
            styled.addAttribute(java.awt.font.TextAttribute.FONT, font);
            LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
            while (measurer.getPosition() < paragraph.length()) {
                lines.add(measurer.nextLayout(Math.max(width, font.getSize())));
            }
        }
        return lines;
    }

    int lineHeight() {
        return lineHeight;
    }

    private static int[] edges(int[] sizes) {
        int[] edges = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) {
            edges[i + 1] = edges[i] + sizes[i];
        }
        return edges;
    }

    private static int valueColumns(Sheet sheet) {
        return Math.max(1, sheet.columns() - sheet.labelColumns());
    }

    private static int minimumValue(int em) {
        return em * 3;
    }

    private static int padding() {
        return UIScale.scale(PADDING);
    }
}
