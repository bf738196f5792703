package org.gouji.ui.report;

import java.awt.Rectangle;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.ReadLedger;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.TextPlace;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.states.AddFinding.Where;

/** The report as the office printed it, with the chosen discrepancy marked and in view. */
public final class ReportView extends JPanel {
    private final transient Wording wording;
    private final transient Texts texts;
    private final transient FormCatalogue forms;
    private final transient ReportPresenter presenter;
    private final transient CitationPresenter citations;
    private final transient ReportVerbs verbs;
    private final ReportBars bars;
    private final Legend legend;
    private final JLabel title = Look.text(new JLabel(" "), "h4");
    private final JLabel ledger = Look.text(new JLabel(" "), "small");
    private final JLabel path = Look.text(new JLabel(" "), "small");
    private final Map<Section, JButton> jumps = new EnumMap<>(Section.class);
    private final PagePanel page = new PagePanel();
    private final JScrollPane scroll = new JScrollPane(page);
    private transient PageBuilder.Page shown = new PageBuilder.Page(java.util.List.of(), Map.of());
    private transient Optional<Report> report = Optional.empty();

    /** Shows what {@code presenter} says; a click on a figure looks at it, a double click corrects it. {@code versions} tells which version it is. */
    public ReportView(
            ReportPresenter presenter,
            CitationPresenter citations,
            ReportVerbs verbs,
            Wording wording,
            FormCatalogue forms,
            JComponent versions,
            Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[][][][grow, fill][]"));
        this.wording = wording;
        this.texts = wording.texts();
        this.forms = forms;
        this.presenter = presenter;
        this.citations = citations;
        this.verbs = verbs;
        this.legend = new Legend(texts);
        this.bars = new ReportBars(wording, verbs.suggestTrial(), verbs.leaveTrial(), presenter::back);
        Look.named(this, "report", texts.get("report.name"));
        title.setName("report.title");
        ledger.setName("report.ledger");
        path.setName("report.path");
        ledger.setForeground(Look.color("Pane.faint"));
        path.setForeground(Look.color("Pane.faint"));
        scroll.setBorder(null);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        Look.named(page, "report.page", texts.get("report.name"));
        add(head(), "wrap");
        add(versions, "wmin 0, wrap");
        add(bars, "wrap");
        add(scroll, "span, grow, wrap");
        add(legend, "span, growx, wmin 0");
        watches.add(presenter.state(), this::render);
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 4 12 4 8, gap 2 0", "[grow, fill][]", "[][]"));
        head.setBackground(Look.color("Pane.background"));
        head.add(title, "wmin 0");
        head.add(sections(), "span 1 2, aligny center, wrap");
        JPanel line = new JPanel(new MigLayout("insets 0, gap 12", "[][grow, fill]"));
        line.setOpaque(false);
        line.add(ledger);
        line.add(path, "wmin 0");
        head.add(line, "wmin 0");
        return head;
    }

    private JPanel sections() {
        JPanel bar = new JPanel(new MigLayout("insets 0, gap 0"));
        bar.setOpaque(false);
        for (Section section : Section.statutory()) {
            JButton jump = new JButton(texts.get("report.jump." + section.number()));
            Look.named(jump, "report.jump." + section.number(), wording.section(section));
            jump.setToolTipText(wording.section(section));
            Look.style(jump, "buttonType: toolBarButton; margin: 2,5,2,5");
            jump.addActionListener(e -> reveal(section));
            jumps.put(section, jump);
            bar.add(jump);
        }
        return bar;
    }

    private void render(ReportState state) {
        boolean other = !state.report().equals(report);
        if (other) {
            report = state.report();
            shown = report.map(r -> PageBuilder.build(r, forms.edition(r.edition()), new SheetWords(wording)))
                    .orElse(new PageBuilder.Page(java.util.List.of(), Map.of()));
            page.removeAll();
            shown.parts().forEach(page::add);
            shown.parts().forEach(this::layHand);
            head(state);
            page.revalidate();
            page.repaint();
        }
        bars.render(state);
        legend.render(state);
        for (JComponent part : shown.parts()) {
            if (part instanceof SheetView sheet) {
                sheet.mark(state.marks(), state.corrections(), state.citations());
            } else if (part instanceof ProseView prose) {
                prose.mark(state.marks().spans(), state.citations().spans());
            }
        }
        if (!state.loading()) {
            // the page must be laid out before a place in it is known
            SwingUtilities.invokeLater(() -> reveal(state.marks(), other));
        }
    }

    private void layHand(JComponent part) {
        if (part instanceof SheetView sheet) {
            SheetHand.on(sheet, presenter, citations, verbs, wording);
        } else if (part instanceof ProseView prose) {
            prose.onClick(citations::next);
            prose.onAdd(
                    texts.get("cell.menu.add"),
                    place -> verbs.addFinding().accept(new Where(Optional.empty(), Optional.of(place))));
        }
    }

    /** What a finding of the auditor's own would be about: the sentence she is in, else the figure that is looked at, else all. */
    public Where where() {
        Marks marks = presenter.state().get().marks();
        return shown.parts().stream()
                .filter(part -> part instanceof ProseView && part.isFocusOwner())
                .flatMap(part -> ((ProseView) part).selected().stream())
                .findFirst()
                .map(place -> new Where(Optional.empty(), Optional.of(place)))
                .orElseGet(() -> new Where(marks.look(), marks.look().isPresent() ? Optional.empty() : marks.span()));
    }

    /** Puts the keyboard on the figure or the sentence that is looked at. */
    public void focusLooked() {
        Marks marks = presenter.state().get().marks();
        shown.parts().stream()
                .filter(part -> part instanceof SheetView sheet
                        ? marks.look().flatMap(sheet::bounds).isPresent()
                        : part instanceof ProseView prose && span(prose, marks).isPresent())
                .findFirst()
                .or(() -> shown.parts().stream()
                        .filter(SheetView.class::isInstance)
                        .findFirst())
                .ifPresent(JComponent::requestFocusInWindow);
    }

    private void head(ReportState state) {
        Optional<Report> of = state.report();
        title.setText(of.map(wording::name).orElse(texts.get("report.none")));
        title.setToolTipText(of.map(Report::title).filter(t -> !t.isBlank()).orElse(null));
        ledger.setText(
                of.map(r -> ledger(r.ledger(), state.corrections().size())).orElse(" "));
        path.setText(of.map(r -> r.source().path()).orElse(" "));
        path.setToolTipText(of.map(r -> r.source().path()).orElse(null));
        jumps.forEach((section, jump) -> jump.setEnabled(shown.sections().containsKey(section)));
    }

    private String ledger(ReadLedger counts, int corrected) {
        StringBuilder words = new StringBuilder(
                texts.get("report.ledger", "read", counts.read() + counts.blank(), "expected", counts.expected()));
        part(words, "blank", counts.blank());
        part(words, "missing", counts.missing());
        part(words, "unreadable", counts.unreadable());
        part(words, "doubtful", counts.doubtful());
        part(words, "corrected", corrected);
        return words.toString();
    }

    private void part(StringBuilder words, String key, int count) {
        if (count > 0) {
            words.append(texts.get("report.ledger." + key, "count", count));
        }
    }

    private void reveal(Section section) {
        JComponent part = shown.sections().get(section);
        if (part != null) {
            Rectangle view = scroll.getViewport().getViewRect();
            page.scrollRectToVisible(new Rectangle(0, part.getY(), 1, view.height));
        }
    }

    private void reveal(Marks marks, boolean newPage) {
        for (JComponent part : shown.parts()) {
            Optional<Rectangle> place = part instanceof SheetView sheet
                    ? marks.look().flatMap(sheet::bounds)
                    : part instanceof ProseView prose ? span(prose, marks) : Optional.empty();
            if (place.isPresent()) {
                centre(SwingUtilities.convertRectangle(part, place.get(), page));
                return;
            }
        }
        if (marks.section().isPresent()) {
            reveal(marks.section().get());
        } else if (newPage) {
            scroll.getViewport().setViewPosition(new java.awt.Point());
        }
    }

    private static Optional<Rectangle> span(ProseView prose, Marks marks) {
        for (TextPlace span : marks.span().map(java.util.List::of).orElse(marks.spans())) {
            Optional<Rectangle> place = prose.bounds(span);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** Scrolls so that a place stands in the middle, with its row and column heads in view where there is room. */
    private void centre(Rectangle place) {
        Rectangle view = scroll.getViewport().getViewRect();
        if (view.height == 0 || view.contains(place)) {
            return;
        }
        int top = Math.max(0, place.y + place.height / 2 - view.height / 2);
        page.scrollRectToVisible(new Rectangle(place.x, top, place.width, view.height));
    }

    /** Whether a cell is marked as probably wrong and in view, for tests. */
    public boolean suspects(CellId cell) {
        Rectangle view = scroll.getViewport().getViewRect();
        return shown.parts().stream()
                .filter(part ->
                        part instanceof SheetView sheet && sheet.markOf(cell).equals(Optional.of(CellMark.SUSPECT)))
                .anyMatch(part -> ((SheetView) part)
                        .bounds(cell)
                        .filter(place -> view.intersects(SwingUtilities.convertRectangle(part, place, page)))
                        .isPresent());
    }

    /** Whether a cell is the one that is looked at, and in view, for tests. */
    public boolean looksAt(CellId cell) {
        Rectangle view = scroll.getViewport().getViewRect();
        return presenter.state().get().marks().look().equals(Optional.of(cell))
                && shown.parts().stream()
                        .filter(SheetView.class::isInstance)
                        .anyMatch(part -> ((SheetView) part)
                                .bounds(cell)
                                .filter(place -> view.intersects(SwingUtilities.convertRectangle(part, place, page)))
                                .isPresent());
    }

    /** How a cell is marked, for tests and readers of the screen. */
    public boolean marks(CellId cell) {
        return shown.parts().stream()
                .anyMatch(part ->
                        part instanceof SheetView sheet && sheet.markOf(cell).isPresent());
    }
}
