package org.gouji.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.gouji.model.Severity;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.work.states.AddFinding.Words;

/** Answers the questions of what comes after a finding at once, with files beside the memo. */
public final class AnsweringStates implements StatesDialogs {
    private final Path beside;
    private final List<Question> questions = new CopyOnWriteArrayList<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private volatile Function<Question, Optional<Answer>> finding =
            question -> Optional.of(new Answer(Optional.of(new Words(Severity.WARNING, "印章模糊", "请重新盖章"))));
    private volatile Function<List<String>, Optional<List<String>>> reasons = now -> Optional.empty();

    AnsweringStates(Path beside) {
        this.beside = beside;
    }

    /** What was asked about findings. */
    public List<Question> questions() {
        return questions;
    }

    /** The texts that a signature was asked with. */
    public List<String> texts() {
        return texts;
    }

    /** Answers questions about findings so from now on. */
    public void onFinding(Function<Question, Optional<Answer>> answer) {
        finding = answer;
    }

    /** Answers questions for reasons so from now on. */
    public void onReasons(Function<List<String>, Optional<List<String>>> answer) {
        reasons = answer;
    }

    @Override
    public Optional<Answer> finding(Question question) {
        questions.add(question);
        return finding.apply(question);
    }

    @Override
    public Optional<String> signature(String text) {
        texts.add(text);
        return Optional.of("同意");
    }

    @Override
    public Optional<Path> fileToAttach() {
        return Optional.of(beside.resolveSibling("附件.txt"));
    }

    @Override
    public Optional<Path> fileToSave(String proposedName) {
        return Optional.of(beside.resolveSibling("另存.txt"));
    }

    @Override
    public Optional<List<String>> reasons(List<String> now) {
        return reasons.apply(now);
    }

    @Override
    public Optional<Path> packageToMerge() {
        return Optional.of(beside.resolveSibling("同事.gouji-package"));
    }

    @Override
    public Optional<Path> packageToWrite(String proposedName) {
        return Optional.of(beside.resolveSibling(proposedName));
    }

    @Override
    public Optional<Path> logFile(String proposedName) {
        return Optional.of(beside.resolveSibling(proposedName));
    }
}
