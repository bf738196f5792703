package org.gouji.ui.look;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Container;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.Element;
import javax.swing.text.Segment;
import javax.swing.text.View;
import javax.swing.text.WrappedPlainView;

/**
 * Text to be read, broken into lines by the rules of the script: no full stop begins a line of Chinese. A text area asks the font
 * for every character each time it breaks its lines, some twenty times over while a page is laid out; here each character is
 * asked for once.
 */
public class WrappedText extends JTextArea {
    private static final long serialVersionUID = 1;

    /** A view of {@code text} that cannot be edited. */
    public WrappedText(String text) {
        super(text);
        setEditable(false);
        setLineWrap(true);
        setWrapStyleWord(true);
    }

    @Override
    public void updateUI() {
        setUI(new Wrapping());
        invalidate();
    }

    private static final class Wrapping extends FlatTextAreaUI {
        @Override
        public View create(Element text) {
            View usual = super.create(text);
            return usual instanceof WrappedPlainView ? new Lines(text) : usual;
        }
    }

    /** The lines; what a character measures is remembered for the font it was asked of. */
    private static final class Lines extends WrappedPlainView {
        private final Map<Integer, Float> widths = new HashMap<>();
        private Font measured;
        private FontRenderContext screen;

        Lines(Element text) {
            super(text, true);
        }

        @Override
        protected int calculateBreakPosition(int from, int to) {
            Segment text = new Segment();
            try {
                getDocument().getText(from, to - from, text);
            } catch (BadLocationException e) {
                throw new IllegalStateException("lines beyond the text", e);
            }
            return from + Math.max(1, broken(text, fitting(text, getWidth())));
        }

        /** How many characters fit into a line {@code width} wide. */
        private int fitting(Segment text, int width) {
            Container area = getContainer();
            Font font = area.getFont();
            FontRenderContext now = area.getFontMetrics(font).getFontRenderContext();
            if (!font.equals(measured) || !now.equals(screen)) {
                widths.clear();
                measured = font;
                screen = now;
            }
            float reached = 0;
            int at = 0;
            while (at < text.count) {
                int character = Character.codePointAt(text.array, text.offset + at, text.offset + text.count);
                if (character == '\t') {
                    reached = nextTabStop(reached, 0);
                } else {
                    reached += widths.computeIfAbsent(character, this::width);
                }
                if (reached > width) {
                    return at;
                }
                at += Character.charCount(character);
            }
            return at;
        }

        private float width(int character) {
            return character < ' '
                    ? 0
                    : (float) measured.getStringBounds(Character.toString(character), screen)
                            .getWidth();
        }

        /** Where the line ends of which {@code fits} characters fit: between words, and for Chinese by its rules. */
        private static int broken(Segment text, int fits) {
            if (fits >= text.count - 1) {
                return text.count;
            }
            for (int at = fits; at >= 0; at--) {
                char c = text.array[text.offset + at];
                if (c >= 256) {
                    BreakIterator places = BreakIterator.getLineInstance();
                    places.setText(text);
                    int place = places.preceding(text.offset + at + 1) - text.offset;
                    return place > 0 ? place : fits;
                }
                if (Character.isWhitespace(c)) {
                    return at + 1;
                }
            }
            return fits;
        }
    }
}
