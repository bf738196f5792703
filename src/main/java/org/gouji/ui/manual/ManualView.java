package org.gouji.ui.manual;

import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Typing;
import org.gouji.ui.manual.ManualPresenter.State;

/** The manual: chapters at the left, the text, and a field to look for words in it. Event thread only. */
final class ManualView extends JPanel {
    private final transient ManualPresenter presenter;
    private final transient Texts texts;
    private final JList<String> chapters = new JList<>();
    private final JTextField words = new JTextField();
    private final JLabel count = new JLabel(" ");
    private final ManualText text;
    private boolean rendering;

    ManualView(ManualPresenter presenter, Texts texts) {
        super(new MigLayout("fill, insets 8 8 0 0, gap 8 6", "[240!, fill][grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        this.texts = texts;
        this.text = new ManualText(presenter.page());
        Look.named(text, "manual.text", texts.get("manual.title"));
        Look.named(chapters, "manual.chapters", texts.get("manual.chapters"));
        Look.named(words, "manual.search", texts.get("manual.search"));
        count.setName("manual.count");
        words.putClientProperty("JTextField.placeholderText", texts.get("manual.search"));
        words.putClientProperty("JTextField.showClearButton", true);
        DefaultListModel<String> names = new DefaultListModel<>();
        presenter
                .page()
                .chapters()
                .forEach(i -> names.addElement(
                        presenter.page().manual().blocks().get(i).words()));
        chapters.setModel(names);
        chapters.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        add(words);
        add(count, "split 3, growx, pushx");
        add(step("manual.previous", false));
        add(step("manual.next", true), "wrap, gapright 8");
        add(scrolled(chapters));
        add(scrolled(text));
        listen();
        presenter.state().watch(this::render);
    }

    private JButton step(String key, boolean forward) {
        JButton button = new JButton(texts.get(key));
        button.addActionListener(event -> presenter.step(forward));
        return Look.named(button, key, texts.get(key));
    }

    private static JScrollPane scrolled(JComponent inner) {
        JScrollPane scroll = new JScrollPane(inner);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        return scroll;
    }

    private void listen() {
        Typing.listen(words, presenter::search);
        // lines are broken anew with every width, from the first on: what was shown stands elsewhere then
        text.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showPlace();
            }
        });
        words.addActionListener(event -> presenter.step((event.getModifiers() & ActionEvent.SHIFT_MASK) == 0));
        chapters.addListSelectionListener(event -> {
            if (!rendering && chapters.getSelectedIndex() >= 0) {
                presenter.open(chapters.getSelectedIndex());
            }
        });
        key(KeyEvent.VK_F3, 0, () -> presenter.step(true));
        key(KeyEvent.VK_F3, KeyEvent.SHIFT_DOWN_MASK, () -> presenter.step(false));
        key(KeyEvent.VK_F, getToolkit().getMenuShortcutKeyMaskEx(), words::requestFocusInWindow);
    }

    /** Does something at keys anywhere in the manual. */
    void key(int code, int held, Runnable then) {
        String name = code + " " + held;
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(code, held), name);
        getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }

    private void showPlace() {
        State state = presenter.state().get();
        text.show(state.at(), state.current() >= 0);
    }

    JTextField words() {
        return words;
    }

    private void render(State state) {
        rendering = true;
        int chapter = presenter.page().chapterAt(state.at());
        chapters.setSelectedIndex(chapter);
        chapters.ensureIndexIsVisible(chapter);
        rendering = false;
        text.mark(state.found(), state.words().strip().length(), state.current());
        count.setText(
                state.words().isBlank()
                        ? " "
                        : state.found().isEmpty()
                                ? texts.get("manual.found.none")
                                : texts.get(
                                        "manual.found",
                                        "at",
                                        state.current() + 1,
                                        "count",
                                        state.found().size()));
        showPlace();
    }
}
