package org.gouji.ui.manual;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.gouji.ui.look.Look;
import org.gouji.ui.manual.Manual.Block;
import org.gouji.ui.manual.Manual.Kind;
import org.gouji.ui.manual.Manual.Run;

/** The text of the manual, to be read, selected and copied; what was found is marked. Event thread only. */
final class ManualText extends JTextPane {
    private static final float TITLE = 1.7f;
    private static final float CHAPTER = 1.35f;
    private static final float PART = 1.1f;
    private static final float LEADING = 0.3f;

    private final transient List<Object> marks = new ArrayList<>();

    ManualText(ManualPage page) {
        setEditable(false);
        DefaultCaret caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setCaret(caret);
        int side = UIScale.scale(28);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(12), side, UIScale.scale(40), side));
        setBackground(Look.color("Sheet.paper"));
        StyledDocument document = getStyledDocument();
        Font font = UIManager.getFont("Label.font");
        try {
            List<Block> blocks = page.manual().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (i > 0) {
                    document.insertString(document.getLength(), "\n", null);
                }
                write(document, blocks.get(i), font);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("the end of a document is always there", e);
        }
    }

    private static void write(StyledDocument document, Block block, Font font) throws BadLocationException {
        int from = document.getLength();
        float size = switch (block.kind()) {
            case TITLE -> TITLE;
            case CHAPTER -> CHAPTER;
            case PART -> PART;
            case TEXT, POINT -> 1;
        };
        boolean heading = block.kind() != Kind.TEXT && block.kind() != Kind.POINT;
        for (Run run : block.runs()) {
            SimpleAttributeSet words = new SimpleAttributeSet();
            StyleConstants.setFontFamily(words, font.getFamily());
            StyleConstants.setFontSize(words, Math.round(font.getSize2D() * size));
            StyleConstants.setBold(words, heading || run.style() == Manual.Style.STRONG);
            StyleConstants.setForeground(words, Look.color("Sheet.ink"));
            if (run.style() == Manual.Style.KEYS) {
                StyleConstants.setBackground(words, Look.color("Pane.background"));
            }
            document.insertString(document.getLength(), run.words(), words);
        }
        SimpleAttributeSet paragraph = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(paragraph, LEADING);
        StyleConstants.setSpaceAbove(paragraph, UIScale.scale(heading ? 18 : block.kind() == Kind.POINT ? 2 : 6));
        if (block.kind() == Kind.POINT) {
            indent(paragraph);
        }
        document.setParagraphAttributes(from, document.getLength() - from + 1, paragraph, true);
    }

    /** The number or the mark of a point hangs before its lines. */
    private static void indent(MutableAttributeSet paragraph) {
        StyleConstants.setLeftIndent(paragraph, UIScale.scale(26f));
        StyleConstants.setFirstLineIndent(paragraph, UIScale.scale(-16f));
    }

    /** Marks places of so many characters, one of them strongly. */
    void mark(List<Integer> places, int length, int current) {
        marks.forEach(getHighlighter()::removeHighlight);
        marks.clear();
        Color strong = UIManager.getColor("TextPane.selectionBackground");
        for (int i = 0; i < places.size(); i++) {
            try {
                Color colour = i == current ? strong : Look.color("Prose.mark");
                marks.add(getHighlighter()
                        .addHighlight(places.get(i), places.get(i) + length, new DefaultHighlightPainter(colour)));
            } catch (BadLocationException e) {
                throw new IllegalStateException("found outside the text", e);
            }
        }
    }

    /** Brings a character into view: a found word with what stands around it, else as the first line. */
    void show(int character, boolean found) {
        try {
            Rectangle2D place = modelToView2D(character);
            if (place != null) {
                int above = found ? getVisibleRect().height / 3 : UIScale.scale(8);
                scrollRectToVisible(new java.awt.Rectangle(
                        0, Math.max(0, (int) place.getY() - above), 1, Math.max(1, getVisibleRect().height)));
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("no such place in the manual", e);
        }
    }
}
