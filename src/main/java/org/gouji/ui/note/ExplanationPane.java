package org.gouji.ui.note;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.gouji.ui.look.Look;

/** The explanation of a discrepancy as text that can be read, selected and copied. */
final class ExplanationPane extends JTextPane {
    ExplanationPane() {
        setEditable(false);
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(2), UIScale.scale(12), UIScale.scale(6), UIScale.scale(8)));
        setBackground(Look.color("Pane.background"));
    }

    void show(Explanation explanation) {
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
        List<String> lines = part.lines();
        for (String line : lines) {
            paragraph(document, line, plain);
        }
    }

    private static void paragraph(StyledDocument document, String text, SimpleAttributeSet style)
            throws BadLocationException {
        int start = document.getLength();
        document.insertString(start, start == 0 ? text : "\n" + text, style);
        document.setParagraphAttributes(start == 0 ? 0 : start + 1, text.length(), style, false);
    }
}
