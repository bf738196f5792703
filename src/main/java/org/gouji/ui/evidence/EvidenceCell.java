package org.gouji.ui.evidence;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import org.gouji.text.Texts;
import org.gouji.ui.evidence.EvidenceRow.Kind;
import org.gouji.ui.evidence.EvidenceRow.Reading;
import org.gouji.ui.look.FigureIcon;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Shortened;

/** Draws a line of the evidence: sign and name at the left, what is printed and what counts in columns at the right. */
final class EvidenceCell extends JComponent implements ListCellRenderer<EvidenceRow> {
    private static final int LEFT = 10;
    private static final int GAP = 6;

    private final Texts texts;
    private EvidenceRow row;
    private boolean selected;
    private boolean focused;
    private int counts;

    EvidenceCell(Texts texts) {
        this.texts = texts;
        setFont(UIManager.getFont("List.font"));
    }

    int height() {
        return getFontMetrics(getFont()).getHeight() + UIScale.scale(6);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends EvidenceRow> list, EvidenceRow value, int index, boolean chosen, boolean hasFocus) {
        row = value;
        selected = chosen;
        focused = list.hasFocus();
        getAccessibleContext().setAccessibleName(row.line().replace('\t', ' ').strip());
        return this;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {};
        }
        return accessibleContext;
    }

    /** Makes the column of numbers as wide as the widest of these lines needs. */
    void measure(List<EvidenceRow> rows) {
        FontMetrics metrics = getFontMetrics(bold());
        counts = rows.stream()
                .filter(r -> !r.isHeading())
                .mapToInt(r -> metrics.stringWidth(r.counted()))
                .max()
                .orElse(0);
    }

    private Font bold() {
        return getFont().deriveFont(Font.BOLD);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Object hints = UIManager.get(RenderingHints.KEY_TEXT_ANTIALIASING);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, hints == null ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : hints);
        g.setColor(background());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(row.isHeading() || row.isResult() ? bold() : getFont());
        if (row.isHeading()) {
            heading(g);
        } else {
            figure(g);
        }
        g.dispose();
    }

    private Color background() {
        if (selected) {
            return UIManager.getColor(focused ? "Table.selectionBackground" : "Table.selectionInactiveBackground");
        }
        return switch (row.kind()) {
            case OPEN, CLOSED -> Look.color("Sheet.head");
            case STATED -> Look.color("Sheet.addend");
            default ->
                row.note() == Reading.EXPLAINS || row.note() == Reading.TRIED
                        ? Look.color("Sheet.suspect")
                        : Look.color("Pane.background");
        };
    }

    private Color ink(String key) {
        return selected
                ? UIManager.getColor(focused ? "Table.selectionForeground" : "Table.selectionInactiveForeground")
                : Look.color(key);
    }

    private void heading(Graphics2D g) {
        Icon arrow = UIManager.getIcon(row.kind() == Kind.OPEN ? "Tree.expandedIcon" : "Tree.collapsedIcon");
        int x = UIScale.scale(LEFT) / 2;
        arrow.paintIcon(this, g, x, (getHeight() - arrow.getIconHeight()) / 2);
        int right = getWidth() - UIScale.scale(LEFT);
        int verdict = g.getFontMetrics().stringWidth(row.counted());
        g.setColor(ink(row.broken() ? "Finding.error.color" : "Finding.confirmed.color"));
        text(g, row.counted(), right - verdict);
        g.setColor(ink("Sheet.ink"));
        int left = x + arrow.getIconWidth() + UIScale.scale(GAP);
        text(g, fit(g, row.label(), right - verdict - UIScale.scale(GAP) - left), left);
    }

    private void figure(Graphics2D g) {
        FontMetrics metrics = g.getFontMetrics();
        int left = UIScale.scale(LEFT);
        int sign = metrics.stringWidth(texts.get("evidence.sign.equals"));
        int right = getWidth() - UIScale.scale(LEFT);
        g.setColor(ink("Pane.faint"));
        text(g, row.sign(), left + (sign - metrics.stringWidth(row.sign())) / 2);
        g.setColor(ink(numberColour()));
        text(g, row.counted(), right - metrics.stringWidth(row.counted()));
        int end = right - counts - UIScale.scale(GAP);
        if (row.note() != Reading.PLAIN) {
            Icon icon = FigureIcon.of(row.note().key());
            end -= icon.getIconWidth();
            icon.paintIcon(this, g, end, (getHeight() - icon.getIconHeight()) / 2);
            end -= UIScale.scale(GAP) / 2;
        }
        if (!row.printed().isEmpty()) {
            printed(g, end);
            end -= metrics.stringWidth(shortPrinted(g)) + UIScale.scale(GAP);
        }
        int name = left + sign + UIScale.scale(GAP);
        g.setColor(ink(row.report().isPresent() || row.isResult() ? "Sheet.ink" : "Pane.faint"));
        text(g, fit(g, row.label(), end - name), name);
    }

    /** What is printed where something else counts: struck through, as a hand would do it. */
    private void printed(Graphics2D g, int end) {
        String text = shortPrinted(g);
        int width = g.getFontMetrics().stringWidth(text);
        g.setColor(ink(row.note() == Reading.UNREADABLE ? "Finding.error.color" : "Pane.faint"));
        text(g, text, end - width);
        if (row.note() == Reading.CORRECTED || row.note() == Reading.TRIED) {
            int middle = getHeight() / 2 + 1;
            g.drawLine(end - width - 1, middle, end + 1, middle);
        }
    }

    private String shortPrinted(Graphics2D g) {
        return fit(g, row.printed(), getWidth() / 4);
    }

    private String numberColour() {
        return switch (row.kind()) {
            case DIFFERENCE -> "Finding.error.color";
            case AGREEMENT -> "Finding.confirmed.color";
            default ->
                row.note() == Reading.TRIED
                        ? "Sheet.suspectLine"
                        : row.note() == Reading.CORRECTED ? "Sheet.corrected" : "Sheet.ink";
        };
    }

    private static String fit(Graphics2D g, String text, int width) {
        return Shortened.middle(text, g.getFontMetrics()::stringWidth, Math.max(0, width));
    }

    private void text(Graphics2D g, String text, int x) {
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(text, x, (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
    }
}
