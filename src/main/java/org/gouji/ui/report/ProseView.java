package org.gouji.ui.report;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import org.gouji.model.Paragraph;
import org.gouji.model.TextPlace;
import org.gouji.ui.look.Look;

/** Paragraphs of a report, to be read and copied; spans of them can be marked. */
final class ProseView extends JTextArea {
    private static final String INDENT = "　　";

    private final transient Map<Integer, Integer> starts = new LinkedHashMap<>();

    /**
     * Shows paragraphs.
     *
     * @param paragraphs by their index in the report
     */
    ProseView(Map<Integer, Paragraph> paragraphs, String accessibleName) {
        StringBuilder text = new StringBuilder();
        paragraphs.forEach((index, paragraph) -> {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(paragraph.heading() || paragraph.text().startsWith("　") ? "" : INDENT);
            starts.put(index, text.length());
            text.append(paragraph.text());
        });
        setText(text.toString());
        setEditable(false);
        setLineWrap(true);
        // breaks by the rules of the script: no full stop begins a line of Chinese
        setWrapStyleWord(true);
        setBorder(BorderFactory.createEmptyBorder());
        setBackground(Look.color("Sheet.paper"));
        Look.named(
                this,
                "prose."
                        + (paragraphs.isEmpty()
                                ? 0
                                : paragraphs.keySet().iterator().next()),
                accessibleName);
        if (paragraphs.values().stream().allMatch(Paragraph::heading)) {
            Look.text(this, "h4");
        }
    }

    /** Marks the spans that lie in these paragraphs. */
    void mark(List<TextPlace> spans) {
        getHighlighter().removeAllHighlights();
        for (TextPlace span : spans) {
            Integer start = starts.get(span.paragraph());
            if (start != null) {
                try {
                    getHighlighter()
                            .addHighlight(
                                    Math.min(start + span.start(), getDocument().getLength()),
                                    Math.min(start + span.end(), getDocument().getLength()),
                                    new DefaultHighlighter.DefaultHighlightPainter(Look.color("Prose.mark")));
                } catch (BadLocationException e) {
                    throw new IllegalStateException("span outside its paragraph: " + span, e);
                }
            }
        }
    }

    /** Whether a paragraph of the report stands here. */
    boolean holds(int paragraph) {
        return starts.containsKey(paragraph);
    }

    /** Where a span stands. */
    Optional<Rectangle> bounds(TextPlace span) {
        Integer start = starts.get(span.paragraph());
        if (start == null) {
            return Optional.empty();
        }
        try {
            Rectangle2D first =
                    modelToView2D(Math.min(start + span.start(), getDocument().getLength()));
            return Optional.ofNullable(first).map(Rectangle2D::getBounds);
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
