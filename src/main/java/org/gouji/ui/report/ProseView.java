package org.gouji.ui.report;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.Highlighter;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.WrappedText;

/** Paragraphs of a report, to be read and copied; spans of them can be marked. */
final class ProseView extends WrappedText {
    private static final String INDENT = "　　";

    private final transient Map<Integer, Integer> starts = new LinkedHashMap<>();
    private final Section section;

    /**
     * Shows paragraphs.
     *
     * @param paragraphs by their index in the report
     */
    ProseView(Map<Integer, Paragraph> paragraphs, String accessibleName) {
        super("");
        section =
                paragraphs.values().stream().map(Paragraph::section).findFirst().orElse(Section.PREAMBLE);
        StringBuilder text = new StringBuilder();
        paragraphs.forEach((index, paragraph) -> {
            text.append(text.isEmpty() ? "" : "\n");
            text.append(paragraph.heading() || paragraph.text().startsWith("　") ? "" : INDENT);
            starts.put(index, text.length());
            text.append(paragraph.text());
        });
        setText(text.toString());
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

    /** Marks the spans that lie in these paragraphs, and with a line those about which anything was found. */
    void mark(List<TextPlace> spans, List<TextPlace> cited) {
        getHighlighter().removeAllHighlights();
        highlight(spans, new DefaultHighlighter.DefaultHighlightPainter(Look.color("Prose.mark")));
        highlight(cited.stream().filter(c -> !spans.contains(c)).toList(), new SpanLine());
    }

    private void highlight(List<TextPlace> spans, Highlighter.HighlightPainter painter) {
        for (TextPlace span : spans) {
            Integer start = starts.get(span.paragraph());
            if (start != null) {
                try {
                    getHighlighter()
                            .addHighlight(
                                    Math.min(start + span.start(), getDocument().getLength()),
                                    Math.min(start + span.end(), getDocument().getLength()),
                                    painter);
                } catch (BadLocationException e) {
                    throw new IllegalStateException("span outside its paragraph: " + span, e);
                }
            }
        }
    }

    /** Tells which character of which paragraph was clicked, or stood on when Enter was pressed. */
    void onClick(BiConsumer<Integer, Integer> then) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    ask(viewToModel2D(event.getPoint()), then);
                }
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "cited");
        getActionMap().put("cited", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                ask(getCaretPosition(), then);
            }
        });
    }

    private void ask(int at, BiConsumer<Integer, Integer> then) {
        int paragraph = -1;
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            paragraph = start.getValue() <= at ? start.getKey() : paragraph;
        }
        if (paragraph >= 0) {
            then.accept(paragraph, at - starts.get(paragraph));
        }
    }

    /** What is selected, within one paragraph; where nothing is, where the caret stands. */
    Optional<TextPlace> selected() {
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        // what stands before a paragraph is its indent
        int[] paragraph = {starts.keySet().iterator().next()};
        ask(getSelectionStart(), (index, at) -> paragraph[0] = index);
        int start = starts.get(paragraph[0]);
        int from = Math.max(start, getSelectionStart());
        int end = starts.values().stream()
                .filter(next -> next > start)
                .findFirst()
                .orElse(getDocument().getLength() + 1);
        return Optional.of(new TextPlace(
                section, paragraph[0], from - start, Math.max(from, Math.min(getSelectionEnd(), end - 1)) - start));
    }

    /** Offers to add a finding at what is selected, by the right button or the menu key. */
    void onAdd(String word, Consumer<TextPlace> add) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("prose.menu");
        JMenuItem item = new JMenuItem(word);
        item.setName("prose.menu.add");
        item.addActionListener(e -> selected().ifPresent(add));
        menu.add(item);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                boolean elsewhere = getSelectionStart() == getSelectionEnd();
                if (SwingUtilities.isRightMouseButton(event) && elsewhere) {
                    setCaretPosition(viewToModel2D(event.getPoint()));
                }
            }
        });
        setComponentPopupMenu(menu);
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
