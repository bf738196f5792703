package org.gouji.ui.compare;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.compare.MarkedText.Span;
import org.gouji.ui.compare.ProseColumns.Fill;
import org.gouji.ui.compare.SpanPainter.Mark;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.compare.Edit;
import org.gouji.work.compare.ParagraphPair;

/** The prose of both reports, counterparts side by side; what only the left has is struck through, what only the right has underlined. */
final class ProseCompareView extends JPanel {
    /** Lines that are shown; no report has so many paragraphs, but a file made to take long may. */
    private static final int MOST = 600;

    /** Marks in a paragraph; beyond them nobody reads on, and drawing would take long. */
    private static final int MOST_MARKS = 1000;

    private final transient Wording wording;
    private final transient Texts texts;
    private final ProseColumns page = new ProseColumns();
    private final JScrollPane scroll = new JScrollPane(page);
    private final transient Map<Integer, Both> texted = new HashMap<>();
    private transient List<ProseLine> lines = List.of();
    private transient Optional<Spot> marked = Optional.empty();

    /** The two texts of a line; one is empty where only one report has the paragraph. */
    private record Both(ParagraphPair pair, MarkedText left, MarkedText right) {
        void mark(Optional<Integer> current) {
            left.mark(pair.right().isEmpty() ? whole(left, Mark.LEFT_ALONE, current) : spans(Side.LEFT, current));
            right.mark(pair.left().isEmpty() ? whole(right, Mark.RIGHT_ALONE, current) : spans(Side.RIGHT, current));
        }

        private static List<Span> whole(MarkedText text, Mark mark, Optional<Integer> current) {
            return List.of(new Span(0, text.getText().length(), new SpanPainter(mark, current.isPresent())));
        }

        private List<Span> spans(Side side, Optional<Integer> current) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < Math.min(pair.edits().size(), MOST_MARKS); i++) {
                Edit edit = pair.edits().get(i);
                int start = side == Side.LEFT ? edit.leftStart() : edit.rightStart();
                int end = side == Side.LEFT ? edit.leftEnd() : edit.rightEnd();
                Mark mark = side == Side.LEFT ? Mark.LEFT : Mark.RIGHT;
                boolean here = current.equals(Optional.of(i));
                if (end > start) {
                    spans.add(new Span(start, end, new SpanPainter(edit.formal() ? Mark.FORMAL : mark, here)));
                }
            }
            return spans;
        }

        /** Where to look: the words of the edit on the side that has some, else the beginning. */
        Rectangle place(int edit) {
            boolean useLeft = edit == Spot.WHOLE
                    ? pair.left().isPresent()
                    : pair.edits().get(edit).leftEnd() > pair.edits().get(edit).leftStart();
            MarkedText text = useLeft ? left : right;
            int offset = edit == Spot.WHOLE
                    ? 0
                    : useLeft
                            ? pair.edits().get(edit).leftStart()
                            : pair.edits().get(edit).rightStart();
            Rectangle place = text.place(offset).orElse(new Rectangle());
            return SwingUtilities.convertRectangle(text, place, text.getParent());
        }
    }

    ProseCompareView(ComparePresenter presenter, Wording wording, Watches watches) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.wording = wording;
        this.texts = wording.texts();
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Look.named(page, "compare.prose", texts.get("compare.part.prose"));
        add(scroll);
        watches.add(presenter.state(), this::render);
    }

    private void render(CompareState state) {
        if (state.part() != Part.PROSE || state.shown().isEmpty()) {
            return;
        }
        if (lines != state.shown().get().prose()) {
            lines = state.shown().get().prose();
            fill();
        }
        Optional<Spot> spot = state.spot();
        if (!spot.equals(marked)) {
            mark(marked, false);
            mark(spot, true);
            marked = spot;
            // the page must be laid out before a place in it is known
            spot.ifPresent(s -> SwingUtilities.invokeLater(() -> reveal(s)));
        }
    }

    private void fill() {
        page.clear();
        texted.clear();
        marked = Optional.empty();
        for (int i = 0; i < Math.min(lines.size(), MOST); i++) {
            ProseLine line = lines.get(i);
            if (line.pair().isPresent()) {
                add(i, line.pair().get());
            } else {
                JLabel head = Look.text(
                        new JLabel(texts.get("compare.prose.section", "section", wording.section(line.section()))),
                        "h4");
                head.setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Look.color("Pane.line")));
                page.add(Fill.BOTH, head);
            }
        }
        if (lines.size() > MOST) {
            page.add(Fill.BOTH, new JLabel(texts.get("compare.prose.rest", "count", lines.size() - MOST)));
        }
        page.revalidate();
        page.repaint();
        scroll.getViewport().setViewPosition(new Point());
    }

    private void add(int line, ParagraphPair pair) {
        MarkedText left = text(line, Side.LEFT, pair.left());
        MarkedText right = text(line, Side.RIGHT, pair.right());
        Both both = new Both(pair, left, right);
        both.mark(Optional.empty());
        texted.put(line, both);
        JLabel sign = sign(pair);
        // the sign of a lone paragraph stands at its side, for the other side may have one beside it
        if (pair.right().isEmpty()) {
            sign.setHorizontalAlignment(SwingConstants.LEADING);
            page.add(Fill.LEFT, left, sign);
        } else if (pair.left().isEmpty()) {
            sign.setHorizontalAlignment(SwingConstants.TRAILING);
            page.add(Fill.RIGHT, sign, right);
        } else {
            page.add(Fill.BOTH, left, sign, right);
        }
    }

    private MarkedText text(int line, Side side, Optional<ParagraphPair.Placed> paragraph) {
        MarkedText text =
                new MarkedText(paragraph.map(p -> p.paragraph().text()).orElse(""));
        paragraph.filter(p -> p.paragraph().heading()).ifPresent(p -> Look.style(text, "font: bold"));
        return Look.named(text, "compare.prose." + line + "." + side.key(), texts.get("compare.side." + side.key()));
    }

    /** What kind of line it is, as a sign: minus for what only the left has, plus for what only the right has. */
    private JLabel sign(ParagraphPair pair) {
        String key = pair.left().isEmpty() ? "alone.right" : pair.right().isEmpty() ? "alone.left" : "changed";
        String text = pair.left().isEmpty() ? "+" : pair.right().isEmpty() ? "−" : pair.same() ? "" : "≠";
        JLabel sign = new JLabel(text, SwingConstants.CENTER);
        sign.setVerticalAlignment(SwingConstants.TOP);
        sign.setForeground(Look.color(
                pair.left().isEmpty()
                        ? "Compare.rightLine"
                        : pair.right().isEmpty() ? "Compare.leftLine" : "Pane.faint"));
        if (!text.isEmpty()) {
            sign.setToolTipText(texts.get("compare.prose." + key));
            sign.getAccessibleContext().setAccessibleName(texts.get("compare.prose." + key));
        }
        return sign;
    }

    private void mark(Optional<Spot> spot, boolean current) {
        spot.flatMap(s -> Optional.ofNullable(texted.get(s.line())))
                .ifPresent(both -> both.mark(spot.filter(s -> current).map(Spot::edit)));
    }

    private void reveal(Spot spot) {
        Both both = texted.get(spot.line());
        if (both != null) {
            Rectangle place = both.place(spot.edit());
            int height = scroll.getViewport().getHeight();
            if (!scroll.getViewport().getViewRect().contains(place)) {
                page.scrollRectToVisible(
                        new Rectangle(0, Math.max(0, place.y - height / 3), 1, Math.max(1, height - 1)));
            }
        }
    }
}
