package org.gouji.ui.compare;

import java.awt.CardLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.ui.compare.CompareState.Status;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** The page of two reports: which they are above, below what of them is compared, or what to do next where nothing is. */
public final class CompareView extends JPanel {
    private static final String EMPTY = "empty";

    private final transient ComparePresenter presenter;
    private final transient Texts texts;
    private final String keys;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel title = Look.text(new JLabel(" "), "h3");
    private final JLabel hint = new JLabel(" ");
    private final JButton stop;

    /** Shows what {@code presenter} says; {@code keys} compare the reports of a finding. */
    public CompareView(ComparePresenter presenter, Wording wording, FormCatalogue forms, String keys, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        this.texts = wording.texts();
        this.keys = keys;
        Look.named(this, "compare", texts.get("compare.name"));
        stop = Look.named(new JButton(texts.get("compare.stop")), "compare.stop", texts.get("compare.stop"));
        stop.addActionListener(e -> presenter.cancel());
        body.add(empty(), EMPTY);
        body.add(new CellsView(presenter, wording, forms, watches), Part.CELLS.key());
        body.add(new ProseCompareView(presenter, wording, watches), Part.PROSE.key());
        body.add(new PassagesView(presenter, texts, watches), Part.PASSAGES.key());
        add(new CompareHead(presenter, texts, watches), "wrap, wmin 0");
        add(body);
        watches.add(presenter.state(), this::render);
    }

    private JPanel empty() {
        JPanel empty = new JPanel(new MigLayout("insets 24, gap 0 8, fill", "[center]", "push[][][]push"));
        empty.setBackground(Look.color("Pane.background"));
        title.setName("compare.empty");
        hint.setName("compare.empty.hint");
        hint.setForeground(Look.color("Pane.faint"));
        empty.add(title, "wrap");
        empty.add(hint, "wmin 0, wrap");
        empty.add(stop, "hidemode 3");
        return empty;
    }

    private void render(CompareState state) {
        boolean nothing = state.shown().filter(s -> nothing(s, state)).isPresent();
        if (state.status() == Status.READY && !nothing) {
            cards.show(body, state.part().key());
            return;
        }
        String what = nothing ? "same." + state.part().key() : what(state.status());
        title.setText(texts.get(
                nothing || state.status() == Status.COMPARING ? "compare." + what : "compare." + what + ".title"));
        hint.setText(
                nothing || state.status() == Status.COMPARING
                        ? " "
                        : texts.get("compare." + what + ".hint", "keys", keys));
        stop.setVisible(state.status() == Status.COMPARING);
        cards.show(body, EMPTY);
    }

    private String what(Status status) {
        return switch (status) {
            case NO_EARLIER -> "earlier";
            case COMPARING -> "running";
            case STOPPED -> "stopped";
            default -> presenter.enough() ? "choose" : "few";
        };
    }

    /** Whether nothing is to be seen because the two do not differ, or have nothing in common. */
    private static boolean nothing(Shown shown, CompareState state) {
        return switch (state.part()) {
            case CELLS -> shown.cells().isEmpty();
            case PROSE -> shown.prose().isEmpty();
            case PASSAGES -> shown.comparison().matching().passages().isEmpty();
        };
    }
}
