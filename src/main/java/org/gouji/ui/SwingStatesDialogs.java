package org.gouji.ui;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
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
        JButton takeBack = new JButton(say("own.take.back"));
        takeBack.setName("own.take.back");
        boolean fresh = question.before().isEmpty();
        Object[] answers = fresh
                ? new Object[] {say("own.do"), say("dialog.cancel")}
                : new Object[] {say("own.change"), takeBack, say("dialog.cancel")};
        JOptionPane pane = new JOptionPane(
                panel, JOptionPane.PLAIN_MESSAGE, JOptionPane.DEFAULT_OPTION, null, answers, answers[0]);
        takeBack.addActionListener(e -> pane.setValue(takeBack));
        JDialog dialog = pane.createDialog(owner.get(), say(fresh ? "own.title" : "own.title.change"));
        dialog.setResizable(true);
        dialog.addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowGainedFocus(WindowEvent event) {
                panel.focus();
            }
        });
        dialog.setVisible(true);
        dialog.dispose();
        if (pane.getValue() == takeBack) {
            return Optional.of(new Answer(Optional.empty()));
        }
        return answers[0].equals(pane.getValue())
                ? panel.answer().map(words -> new Answer(Optional.of(words)))
                : Optional.empty();
    }

    @Override
    public Optional<String> signature(String text) {
        JTextArea area = area("sign.words", 3);
        return asked(text, area, say("sign.title")) ? Optional.of(area.getText()) : Optional.empty();
    }

    @Override
    public Optional<List<String>> reasons(List<String> now) {
        JTextArea area = area("reasons.lines", 12);
        area.setText(String.join("\n", now));
        return asked(say("reasons.text"), area, say("reasons.title"))
                ? Optional.of(Arrays.asList(area.getText().split("\n")))
                : Optional.empty();
    }

    private JTextArea area(String key, int rows) {
        JTextArea area = new JTextArea(rows, 40);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        return Look.named(area, key, say(key));
    }

    private boolean asked(String text, JTextArea area, String title) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 6, fill", "[grow, fill]", "[]".repeat(6)));
        text.lines().forEach(line -> panel.add(new JLabel(line), "wrap"));
        panel.add(new JScrollPane(area), "grow, push");
        return JOptionPane.showConfirmDialog(
                        owner.get(), panel, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
                == JOptionPane.OK_OPTION;
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
        return JOptionPane.showConfirmDialog(
                        owner.get(),
                        texts.get().get("dialog.replace", "file", path.getFileName()),
                        say(title),
                        JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
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
