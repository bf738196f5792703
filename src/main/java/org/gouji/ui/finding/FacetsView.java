package org.gouji.ui.finding;

import java.awt.event.HierarchyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Scrolled;
import org.gouji.work.listing.Facet;

/** Everything the list can be narrowed by, each value with what choosing it would show. */
public final class FacetsView extends JPanel {
    private static final Facet[] SHOWN = {
        Facet.SEVERITY, Facet.DECISION, Facet.CARRY, Facet.RULE, Facet.SECTION, Facet.YEAR, Facet.UNIT
    };

    private final List<FacetList> lists = new ArrayList<>();

    /** Shows and changes the filter of {@code presenter}. */
    public FacetsView(FindingsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        setName("facets");
        JPanel page = new Scrolled(new MigLayout("insets 4 10 8 6, gap 0 8, fillx, hidemode 3", "[grow, fill]"));
        page.setBackground(Look.color("Pane.background"));
        for (Facet facet : SHOWN) {
            FacetList list = new FacetList(facet, presenter, texts);
            lists.add(list);
            page.add(list, "wmin 0, wrap");
        }
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(Look.color("Pane.background"));
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
        watches.add(presenter.state(), state -> {
            if (isShowing()) {
                render(state, texts);
            }
        });
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                render(presenter.state().get(), texts);
            }
        });
    }

    private void render(FindingsState state, Texts texts) {
        FacetWords words = new FacetWords(state, texts);
        lists.forEach(list -> list.render(state, words));
    }
}
