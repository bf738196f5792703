package org.gouji.ui.note;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.gouji.model.TextPlace;
import org.gouji.ui.look.Look;
import org.gouji.ui.note.Explanation.Line;

/** The explanation of a discrepancy as text that can be read, selected and copied; a click on a sentence shows it in the report. */
final class ExplanationPane extends JTextPane {
    /** Name of the attribute that carries the place of a sentence. */
    private static final String PLACE = "place";

    ExplanationPane(Consumer<TextPlace> look) {
        setEditable(false);
        // what is around it decides what is in view, not its caret
        DefaultCaret caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(caret);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(12), UIScale.scale(6), UIScale.scale(8)));
        setBackground(Look.color("Pane.background"));
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                place(event).ifPresent(look);
            }

            @Override
            public void mouseMoved(MouseEvent event) {
                setCursor(
                        Cursor.getPredefinedCursor(place(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.TEXT_CURSOR));
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private Optional<TextPlace> place(MouseEvent event) {
        int at = viewToModel2D(event.getPoint());
        Object place =
                getStyledDocument().getCharacterElement(at).getAttributes().getAttribute(PLACE);
        return Optional.ofNullable((TextPlace) place);
    }

    /** Shows parts of an explanation. */
    void show(List<Explanation.Part> parts) {
        StyledDocument document = getStyledDocument();
        try {
            document.remove(0, document.getLength());
            for (Explanation.Part part : parts) {
                write(document, part);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the end of a document is always there", e);
        }
        setVisible(!parts.isEmpty());
    }

    private static void write(StyledDocument document, Explanation.Part part) throws BadLocationException {
        SimpleAttributeSet plain = new SimpleAttributeSet();
        StyleConstants.setSpaceAbove(plain, UIScale.scale(4));
        StyleConstants.setForeground(plain, Look.color("Sheet.ink"));
        StyleConstants.setBold(plain, false);
        SimpleAttributeSet faint = new SimpleAttributeSet(plain);
        StyleConstants.setForeground(faint, Look.color("Pane.faint"));
        SimpleAttributeSet heading = new SimpleAttributeSet(faint);
        StyleConstants.setSpaceAbove(heading, UIScale.scale(8));
        if (!part.heading().isEmpty()) {
            paragraph(document, part.heading(), heading);
        }
        for (Line line : part.lines()) {
            paragraph(
                    document,
                    line.text(),
                    line.place().map(place -> quoted(place, plain)).orElse(plain));
        }
    }

    private static SimpleAttributeSet quoted(TextPlace place, SimpleAttributeSet plain) {
        SimpleAttributeSet style = new SimpleAttributeSet(plain);
        style.addAttribute(PLACE, place);
        StyleConstants.setForeground(style, Look.color("Chip.foreground"));
        return style;
    }

    private static void paragraph(StyledDocument document, String text, SimpleAttributeSet style)
            throws BadLocationException {
        int start = document.getLength();
        document.insertString(start, start == 0 ? text : "\n" + text, style);
        // only what a paragraph has as a whole: the next one would take over the rest
        SimpleAttributeSet paragraph = new SimpleAttributeSet();
        StyleConstants.setSpaceAbove(paragraph, StyleConstants.getSpaceAbove(style));
        document.setParagraphAttributes(start == 0 ? 0 : start + 1, text.length(), paragraph, false);
    }
}
