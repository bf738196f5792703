package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.gouji.form.Sheet;
import org.gouji.form.Sheet.Box;
import org.gouji.form.Sheet.Kind;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Report;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.WidthAware;

/** A statutory table with what a report says in it, drawn as the form. Marked cells stand out, the stated total more than its addends. */
final class SheetView extends JComponent implements WidthAware {
    private final Sheet sheet;
    private final transient Report report;
    private final transient SheetWords words;
    private transient Marks marks = Marks.none();
    private transient Map<Target, Correction> corrections = Map.of();
    private transient Citations citations = Citations.none();
    private transient SheetGeometry geometry;
    private int laidOutFor = -1;

    /** A sheet with the figures of {@code report}. */
    SheetView(Sheet sheet, Report report, SheetWords words) {
        this.sheet = sheet;
        this.report = report;
        this.words = words;
        setFont(UIManager.getFont("Table.font"));
        setOpaque(true);
        Look.named(this, "sheet." + sheet.table(), words.title(sheet.table()));
        ToolTipManager.sharedInstance().registerComponent(this);
        setFocusable(true);
    }

    /** Marks cells, and those that count as something else than was read. */
    void mark(Marks next, Map<Target, Correction> corrected, Citations cited) {
        marks = next;
        corrections = corrected;
        citations = cited;
        repaint();
    }

    /** The grid that is drawn. */
    Sheet sheet() {
        return sheet;
    }

    /** What stands in a cell: what it was corrected to, else what is printed. */
    String text(CellId cell) {
        return correction(cell).map(words::corrected).orElseGet(() -> words.printed(report.figure(cell)));
    }

    /** The whole table for a spreadsheet. */
    String text() {
        return new SheetText(sheet).of(box -> box.cell().map(this::text).orElse(box.text()));
    }

    /** Where a cell lies in this component; empty where the form has no such cell. */
    Optional<Rectangle> bounds(CellId cell) {
        return box(cell).map(geometry(getWidth())::bounds);
    }

    /** How a cell is marked. */
    Optional<CellMark> markOf(CellId cell) {
        return marks.of(cell);
    }

    @Override
    public int heightFor(int width) {
        return geometry(width).height();
    }

    @Override
    public int minimumWidth() {
        return SheetGeometry.minimum(sheet, getFont().getSize());
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(minimumWidth(), getWidth());
        return new Dimension(width, heightFor(width));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return cellAt(event.getPoint())
                .map(cell -> words.tip(
                        report.figure(cell),
                        Optional.ofNullable(marks.suggested().get(cell)),
                        correction(cell)))
                .orElse(null);
    }

    /** The figure at a point; empty beside all of them. */
    Optional<CellId> cellAt(Point point) {
        return sheet.cells().stream()
                .filter(box -> box.cell().isPresent()
                        && geometry(getWidth()).bounds(box).contains(point))
                .findFirst()
                .flatMap(Box::cell);
    }

    private Optional<Correction> correction(CellId cell) {
        return Optional.ofNullable(corrections.get(new OfCell(cell)));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TABLE;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Object hints = UIManager.get(RenderingHints.KEY_TEXT_ANTIALIASING);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, hints == null ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : hints);
        g.setColor(Look.color("Sheet.paper"));
        g.fillRect(0, 0, getWidth(), getHeight());
        Rectangle clip = g.getClipBounds();
        for (Box box : sheet.cells()) {
            Rectangle bounds = geometry(getWidth()).bounds(box);
            if (clip == null || clip.intersects(bounds.x - 2, bounds.y - 2, bounds.width + 4, bounds.height + 4)) {
                paint(g, box, bounds);
            }
        }
        outlines(g);
        g.dispose();
    }

    private void paint(Graphics2D g, Box box, Rectangle bounds) {
        Optional<Figure> figure = box.cell().map(report::figure);
        Optional<CellMark> mark = box.cell().flatMap(this::markOf);
        g.setColor(mark.map(m -> Look.color(m.fill)).orElse(background(box, figure)));
        g.fill(bounds);
        if (figure.map(f -> f.state() == FigureState.MISSING).orElse(false)) {
            CellShapes.hatch(g, bounds);
        }
        g.setColor(Look.color("Sheet.line"));
        g.drawRect(bounds.x, bounds.y, bounds.width, bounds.height);
        Optional<Correction> correction = box.cell().flatMap(this::correction);
        Optional<String> suggested = box.cell().map(marks.suggested()::get);
        Optional<Suggestion> both = suggested
                .or(() -> correction.map(words::corrected))
                .map(to -> new Suggestion(
                        counts(box, to), to, suggested.isEmpty() || marks.tried(), getFont(), g.getFontRenderContext()))
                .filter(s -> s.width() + UIScale.scale(6) <= bounds.width);
        Color accent = Look.color(suggested.isPresent() ? CellMark.SUSPECT.line : "Sheet.corrected");
        if (both.isPresent()) {
            both.get().paint(g, bounds, Look.color("Sheet.ink"), accent);
        } else {
            // too narrow for both: what counts matters more than what is printed
            Optional<String> instead = suggested.filter(t -> marks.tried()).or(() -> correction.map(words::corrected));
            write(g, box, bounds, instead.orElseGet(() -> text(box)), instead.isPresent() ? accent : ink(figure));
        }
        figure.ifPresent(f -> CellShapes.state(g, bounds, f, correction.isPresent()));
        // the chosen one's own cells are marked anyway
        box.cell()
                .filter(c -> mark.isEmpty())
                .flatMap(citations::severity)
                .ifPresent(s -> CellShapes.cited(g, bounds, s));
    }

    private void write(Graphics2D g, Box box, Rectangle bounds, String text, Color ink) {
        List<TextLayout> lines = geometry(getWidth()).lines(box, text);
        float line = geometry(getWidth()).lineHeight();
        float y = bounds.y + (bounds.height - line * lines.size()) / 2;
        boolean left = box.kind() == Kind.LABEL && box.rows() == 1;
        g.setColor(ink);
        for (TextLayout layout : lines) {
            float gap = (line - layout.getAscent() - layout.getDescent()) / 2;
            float x = left ? bounds.x + UIScale.scale(6) : bounds.x + (bounds.width - layout.getAdvance()) / 2;
            layout.draw(g, x, y + gap + layout.getAscent());
            y += line;
        }
    }

    private Color background(Box box, Optional<Figure> figure) {
        return switch (box.kind()) {
            case HEAD -> Look.color("Sheet.head");
            case LABEL -> Look.color("Sheet.label");
            case VALUE -> Look.color(paper(figure.get()));
        };
    }

    private static String paper(Figure figure) {
        if (figure.doubtful()) {
            return "Sheet.doubtfulPaper";
        }
        return figure.state() == FigureState.NUMBER ? "Sheet.paper" : "Sheet.blank";
    }

    private static Color ink(Optional<Figure> figure) {
        if (figure.isEmpty() || figure.get().state() == FigureState.NUMBER) {
            return Look.color("Sheet.ink");
        }
        return Look.color(figure.get().state() == FigureState.UNREADABLE ? "Finding.error.color" : "Sheet.blankInk");
    }

    /** Marked cells get their frames last, so that no neighbour paints over them. */
    private void outlines(Graphics2D g) {
        for (CellMark mark : CellMark.FROM_LOW_TO_HIGH) {
            g.setColor(Look.color(mark.line));
            g.setStroke(new BasicStroke(UIScale.scale(mark.thickness)));
            sheet.cells().stream()
                    .filter(box -> box.cell().flatMap(this::markOf).equals(Optional.of(mark)))
                    .map(geometry(getWidth())::bounds)
                    .forEach(b -> g.drawRect(b.x, b.y, b.width, b.height));
        }
        sheet.cells().stream()
                .filter(box -> box.cell().filter(marks.suggested()::containsKey).isPresent())
                .map(geometry(getWidth())::bounds)
                .forEach(b -> CellShapes.flag(g, b));
        marks.look().flatMap(this::bounds).ifPresent(b -> CellShapes.cursor(g, b));
    }

    private String text(Box box) {
        return box.cell().map(report::figure).map(words::printed).orElse(box.text());
    }

    /** What stands before the arrow: what is printed, or what it was corrected to where something else still is suggested. */
    private String counts(Box box, String suggested) {
        return box.cell()
                .flatMap(this::correction)
                .map(words::corrected)
                .filter(c -> !c.equals(suggested))
                .orElseGet(() -> text(box));
    }

    private Optional<Box> box(CellId cell) {
        return sheet.cells().stream()
                .filter(b -> b.cell().equals(Optional.of(cell)))
                .findFirst();
    }

    private SheetGeometry geometry(int width) {
        if (geometry == null || laidOutFor != width) {
            Font font = getFont();
            geometry = new SheetGeometry(sheet, font, new FontRenderContext(null, true, true), width, this::text);
            laidOutFor = width;
        }
        return geometry;
    }
}
