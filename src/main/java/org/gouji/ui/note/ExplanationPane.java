package org.gouji.ui.note;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.gouji.ui.look.Look;
import org.gouji.ui.note.Explanation.Line;

/** The explanation of a discrepancy as text that can be read, selected and copied; a click on a repair asks to mark it. */
final class ExplanationPane extends JTextPane {
    /** Name of the attribute that carries the number of a repair. */
    private static final String REPAIR = "repair";

    ExplanationPane(IntConsumer mark) {
        setEditable(false);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(12), UIScale.scale(6), UIScale.scale(8)));
        setBackground(Look.color("Pane.background"));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                repair(event).ifPresent(mark::accept);
            }

            @Override
            public void mouseMoved(MouseEvent event) {
                setCursor(Cursor.getPredefinedCursor(
                        repair(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private Optional<Integer> repair(MouseEvent event) {
        int at = viewToModel2D(event.getPoint());
        Object number =
                getStyledDocument().getParagraphElement(at).getAttributes().getAttribute(REPAIR);
        return Optional.ofNullable((Integer) number);
    }

    /** Shows an explanation; {@code other}: of something else than before, so it is read from its beginning. */
    void show(Explanation explanation, boolean other) {
        java.awt.Rectangle seen = getVisibleRect();
        StyledDocument document = getStyledDocument();
        try {
            document.remove(0, document.getLength());
            for (Explanation.Part part : explanation.parts()) {
                write(document, part);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the end of a document is always there", e);
        }
        setCaretPosition(0);
        if (!other) {
            javax.swing.SwingUtilities.invokeLater(() -> scrollRectToVisible(seen));
        }
    }

    private static void write(StyledDocument document, Explanation.Part part) throws BadLocationException {
        SimpleAttributeSet plain = new SimpleAttributeSet();
        StyleConstants.setSpaceAbove(plain, UIScale.scale(4));
        StyleConstants.setForeground(plain, Look.color("Sheet.ink"));
        SimpleAttributeSet faint = new SimpleAttributeSet(plain);
        StyleConstants.setForeground(faint, Look.color("Pane.faint"));
        SimpleAttributeSet heading = new SimpleAttributeSet(faint);
        StyleConstants.setSpaceAbove(heading, UIScale.scale(8));
        if (!part.heading().isEmpty()) {
            paragraph(document, part.heading(), heading);
        }
        for (Line line : part.lines()) {
            paragraph(document, line.text(), line.repair().isPresent() ? repair(line, plain) : plain);
        }
    }

    private static SimpleAttributeSet repair(Line line, SimpleAttributeSet plain) {
        SimpleAttributeSet style = new SimpleAttributeSet(plain);
        style.addAttribute(REPAIR, line.repair().orElseThrow());
        StyleConstants.setBold(style, line.stressed());
        StyleConstants.setForeground(style, Look.color("Sheet.suspectLine"));
        return style;
    }

    private static void paragraph(StyledDocument document, String text, SimpleAttributeSet style)
            throws BadLocationException {
        int start = document.getLength();
        document.insertString(start, start == 0 ? text : "\n" + text, style);
        document.setParagraphAttributes(start == 0 ? 0 : start + 1, text.length(), style, true);
    }
}
