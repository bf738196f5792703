package org.gouji.ui.finding;

import java.util.Set;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** What the filter asks for, a chip each; a click on one lets go of it. */
final class Chips extends JPanel {
    /** More values of one facet than these share a chip. */
    private static final int SEPARATE = 3;

    private final transient FindingsPresenter presenter;
    private final transient Texts texts;
    private transient Filter shown = Filter.ALL;
    private transient Object named = "";

    Chips(FindingsPresenter presenter, Texts texts) {
        super(new MigLayout("insets 0 8 3 8, gap 4 3, flowx", "", ""));
        this.presenter = presenter;
        this.texts = texts;
        setName("findings.chips");
        setOpaque(false);
        setVisible(false);
    }

    void render(FindingsState state) {
        if (state.filter().equals(shown) && state.names().equals(named)) {
            return;
        }
        shown = state.filter();
        named = state.names();
        removeAll();
        FacetWords words = new FacetWords(state, texts);
        for (Facet facet : Facet.values()) {
            Set<String> values = shown.of(facet);
            if (values.size() > SEPARATE) {
                String text = texts.get("findings.chip.many", "facet", words.name(facet), "count", values.size());
                chip("findings.chip." + facet.name(), text, () -> presenter.show(shown.without(facet)));
            } else {
                values.forEach(value -> chip(
                        "findings.chip." + facet.name() + "." + value,
                        texts.get("findings.chip", "value", words.of(facet, value)),
                        () -> presenter.toggle(facet, value)));
            }
        }
        if (!shown.words().isEmpty()) {
            chip(
                    "findings.chip.words",
                    texts.get("findings.chip.words", "words", shown.words()),
                    () -> presenter.search(""));
        }
        if (!shown.isAll()) {
            JButton clear = new JButton(texts.get("findings.clear"));
            clear.setName("findings.clear");
            Look.style(clear, "buttonType: toolBarButton; margin: 1,6,1,6");
            clear.addActionListener(e -> presenter.clearFilter());
            add(clear);
        }
        setVisible(getComponentCount() > 0);
        revalidate();
        repaint();
    }

    private void chip(String name, String text, Runnable letGo) {
        JButton chip = new JButton(text);
        chip.putClientProperty("html.disable", true);
        Look.named(chip, name, text);
        Look.style(
                chip,
                "buttonType: roundRect; background: $Chip.background; foreground: $Chip.foreground; borderWidth: 0; margin: 1,8,1,8");
        chip.setToolTipText(texts.get("findings.chip.tip"));
        chip.addActionListener(e -> letGo.run());
        add(chip, "wmax 260");
    }
}
