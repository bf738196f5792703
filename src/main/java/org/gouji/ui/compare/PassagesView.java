package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.text.Texts;
import org.gouji.ui.compare.MarkedText.Span;
import org.gouji.ui.compare.SpanPainter.Mark;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.compare.Comparison;
import org.gouji.work.compare.Passage;

/** The whole prose of both reports with the passages that both have; a click on one brings its counterpart into view. */
final class PassagesView extends JPanel {
    private final transient ComparePresenter presenter;
    private final transient Texts texts;
    private final transient Map<Side, Column> columns = new EnumMap<>(Side.class);
    private transient Optional<Comparison> shown = Optional.empty();

    /** A column; {@code starts} tells where in its text each paragraph of the report begins. */
    private record Column(MarkedText text, JScrollPane scroll, Map<Integer, Integer> starts) {
        void fill(Report report) {
            StringBuilder all = new StringBuilder();
            starts.clear();
            for (int i = 0; i < report.paragraphs().size(); i++) {
                Paragraph paragraph = report.paragraphs().get(i);
                if (!paragraph.text().isBlank()) {
                    all.append(all.isEmpty() ? "" : paragraph.heading() ? "\n\n" : "\n");
                    starts.put(i, all.length());
                    all.append(paragraph.text());
                }
            }
            text.setText(all.toString());
            text.setCaretPosition(0);
        }

        List<Span> spans(List<TextPlace> places, boolean current) {
            return places.stream()
                    .map(p -> new Span(
                            starts.get(p.paragraph()) + p.start(),
                            starts.get(p.paragraph()) + p.end(),
                            new SpanPainter(Mark.PASSAGE, current)))
                    .toList();
        }

        void reveal(List<TextPlace> places) {
            TextPlace first = places.get(0);
            text.place(starts.get(first.paragraph()) + first.start()).ifPresent(place -> {
                int height = scroll.getViewport().getHeight();
                if (!scroll.getViewport().getViewRect().contains(place)) {
                    text.scrollRectToVisible(
                            new Rectangle(0, Math.max(0, place.y - height / 3), 1, Math.max(1, height - 1)));
                }
            });
        }
    }

    PassagesView(ComparePresenter presenter, Texts texts, Watches watches) {
        super(new GridLayout(1, 2));
        this.presenter = presenter;
        this.texts = texts;
        for (Side side : Side.values()) {
            Column column = column(side);
            columns.put(side, column);
            add(column.scroll());
        }
        columns.get(Side.RIGHT)
                .scroll()
                .setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Look.color("Pane.line")));
        watches.add(presenter.state(), this::render);
    }

    private Column column(Side side) {
        MarkedText text = new MarkedText("");
        text.setOpaque(true);
        int edge = UIScale.scale(16);
        text.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(8), edge, edge, edge));
        Look.named(
                text,
                "compare.passages." + side.key(),
                texts.get("compare.passage", "side", texts.get("compare.side." + side.key())));
        JScrollPane scroll = new JScrollPane(text);
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Map<Integer, Integer> starts = new HashMap<>();
        text.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int offset = text.viewToModel2D(event.getPoint());
                starts.entrySet().stream()
                        .filter(start -> start.getValue() <= offset)
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(start -> {
                            int at = offset - start.getValue();
                            presenter.goTo(side, new TextPlace(Section.PREAMBLE, start.getKey(), at, at + 1));
                        });
            }
        });
        return new Column(text, scroll, starts);
    }

    private void render(CompareState state) {
        if (state.part() != Part.PASSAGES || state.shown().isEmpty()) {
            return;
        }
        Comparison comparison = state.shown().get().comparison();
        if (!shown.equals(Optional.of(comparison))) {
            shown = Optional.of(comparison);
            columns.get(Side.LEFT).fill(comparison.left());
            columns.get(Side.RIGHT).fill(comparison.right());
        }
        List<Passage> passages = comparison.matching().passages();
        int current = state.spot().map(Spot::line).orElse(-1);
        columns.forEach((side, column) -> {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                spans.addAll(column.spans(ComparePresenter.places(passages.get(i), side), i == current));
            }
            column.text().mark(spans);
            if (current >= 0) {
                // the text must be laid out before a place in it is known
                SwingUtilities.invokeLater(() -> column.reveal(ComparePresenter.places(passages.get(current), side)));
            }
        });
    }
}
