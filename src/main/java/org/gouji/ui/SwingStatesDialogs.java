package org.gouji.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.look.Look;
import org.gouji.ui.states.FindingPanel;

/** The questions of what comes after a finding, in windows of their own. Event thread only. */
record SwingStatesDialogs(Supplier<Component> owner, Supplier<Texts> texts) implements StatesDialogs {
    private static final String PACKAGE = "gouji-package";

    @Override
    public Optional<Answer> finding(Question question) {
        FindingPanel panel = new FindingPanel(question, texts.get());
        boolean fresh = question.before().isEmpty();
        Asking asking = new Asking(
                say(fresh ? "own.title" : "own.title.change"),
                JOptionPane.PLAIN_MESSAGE,
                panel,
                fresh
                        ? List.of(say("own.do"), say("dialog.cancel"))
                        : List.of(say("own.change"), say("dialog.cancel"), say("own.take.back")));
        asking.button(0).setEnabled(panel.answer().isPresent());
        panel.onText(said -> asking.button(0).setEnabled(said));
        int answer = asking.ask(owner.get(), panel::focus).orElse(1);
        if (answer == 1) {
            return Optional.empty();
        }
        return Optional.of(new Answer(answer == 0 ? panel.answer() : Optional.empty()));
    }

    @Override
    public Optional<String> signature(String text) {
        return asked("sign.title", text, area("sign.words", 3), say("sign.do"));
    }

    @Override
    public Optional<List<String>> reasons(List<String> now) {
        JTextArea area = area("reasons.lines", 12);
        area.setText(String.join("\n", now));
        return asked("reasons.title", say("reasons.text"), area, say("reasons.do"))
                .map(lines -> Arrays.asList(lines.split("\n")));
    }

    private JTextArea area(String key, int rows) {
        JTextArea area = new JTextArea(rows, 40);
        FindingPanel.wrapped(area);
        return Look.named(area, key, say(key));
    }

    private Optional<String> asked(String title, String text, JTextArea area, String yes) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 6, wrap 1", "[grow, fill]"));
        panel.add(Asking.text(text, say(title)));
        panel.add(new JScrollPane(area));
        Asking asking = new Asking(say(title), JOptionPane.PLAIN_MESSAGE, panel, List.of(yes, say("dialog.cancel")));
        return asking.ask(owner.get(), area::requestFocusInWindow).equals(OptionalInt.of(0))
                ? Optional.of(area.getText())
                : Optional.empty();
    }

    @Override
    public Optional<Path> fileToAttach() {
        SystemFileChooser chooser = chooser("attach.title");
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> fileToSave(String proposedName) {
        return toWrite("attach.save.title", proposedName, "");
    }

    @Override
    public Optional<Path> packageToMerge() {
        SystemFileChooser chooser = chooser("share.merge.title");
        chooser.setFileFilter(new SystemFileChooser.FileNameExtensionFilter(say("share.kind"), PACKAGE));
        return chosen(chooser, chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> packageToWrite(String proposedName) {
        return toWrite("share.pack.title", proposedName, "." + PACKAGE);
    }

    @Override
    public Optional<Path> logFile(String proposedName) {
        return toWrite("log.export.title", proposedName, ".tsv");
    }

    /** A name without an ending gets {@code ending}; asks again where the file is there. */
    private Optional<Path> toWrite(String title, String proposedName, String ending) {
        SystemFileChooser chooser = chooser(title);
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), proposedName));
        while (true) {
            Optional<Path> path = chosen(chooser, chooser.showSaveDialog(owner.get()))
                    .map(p ->
                            p.getFileName().toString().contains(".") ? p : p.resolveSibling(p.getFileName() + ending));
            if (path.isEmpty() || !Files.exists(path.get()) || replace(path.get(), title)) {
                return path;
            }
        }
    }

    private boolean replace(Path path, String title) {
        String text = texts.get().get("dialog.replace", "file", path.getFileName());
        return new Asking(
                        say(title),
                        JOptionPane.QUESTION_MESSAGE,
                        Asking.text(text, say(title)),
                        List.of(say("dialog.replace.do"), say("dialog.cancel")))
                .ask(owner.get())
                .equals(OptionalInt.of(0));
    }

    private SystemFileChooser chooser(String title) {
        SystemFileChooser chooser = new SystemFileChooser();
        chooser.setDialogTitle(say(title));
        chooser.setFileSelectionMode(SystemFileChooser.FILES_ONLY);
        return chooser;
    }

    private static Optional<Path> chosen(SystemFileChooser chooser, int answer) {
        return answer == SystemFileChooser.APPROVE_OPTION
                ? Optional.ofNullable(chooser.getSelectedFile()).map(File::toPath)
                : Optional.empty();
    }

    private String say(String key) {
        return texts.get().get(key);
    }
}
