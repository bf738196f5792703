package org.gouji.ui.compare;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.text.BadLocationException;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.WrappedText;

/** Words to be read and copied, spans of them marked. Event thread only. */
final class MarkedText extends WrappedText {

    /** A span and how it is marked. */
    record Span(int start, int end, SpanPainter painter) {}

    MarkedText(String text) {
        super(text);
        setOpaque(false);
        setBackground(Look.color("Sheet.paper"));
        setBorder(BorderFactory.createEmptyBorder());
    }

    void mark(List<Span> spans) {
        getHighlighter().removeAllHighlights();
        for (Span span : spans) {
            try {
                getHighlighter().addHighlight(span.start(), span.end(), span.painter());
            } catch (BadLocationException e) {
                throw new IllegalStateException("span outside the text: " + span, e);
            }
        }
        repaint();
    }

    /** Where a character stands. */
    Optional<Rectangle> place(int offset) {
        try {
            return Optional.ofNullable(modelToView2D(offset)).map(Rectangle2D::getBounds);
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
