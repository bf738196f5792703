package org.gouji.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.PlaceQuestion;

/** Answers every question at once, so that no test meets a modal window; remembers what was told. */
public final class AnsweringDialogs implements Dialogs {
    private final Path memo;
    private final AnsweringStates states;
    private volatile Function<CorrectionQuestion, Optional<CorrectionQuestion.Answer>> correction =
            question -> Optional.empty();
    private volatile Optional<Path> roster = Optional.empty();
    private volatile Function<PlaceQuestion, Optional<PlaceQuestion.Answer>> place = question -> Optional.empty();
    private final List<String> told = new CopyOnWriteArrayList<>();

    /** Answers with {@code memo} where a memo is to be written. */
    public AnsweringDialogs(Path memo) {
        this.memo = memo;
        this.states = new AnsweringStates(memo);
    }

    /** What was told and warned of. */
    public List<String> told() {
        return told;
    }

    @Override
    public List<Path> filesToImport() {
        return List.of();
    }

    @Override
    public List<Path> foldersToImport() {
        return List.of();
    }

    @Override
    public Optional<Path> rosterFile() {
        return roster;
    }

    @Override
    public Optional<Path> rosterToWrite(String proposedName, String ending) {
        return Optional.of(memo.resolveSibling(proposedName + "." + ending));
    }

    /** Answers questions for a roster with this file from now on. */
    public void onRoster(Path file) {
        roster = Optional.of(file);
    }

    @Override
    public Optional<PlaceQuestion.Answer> place(PlaceQuestion question) {
        return place.apply(question);
    }

    /** Answers questions for unit and year so from now on. */
    public void onPlace(Function<PlaceQuestion, Optional<PlaceQuestion.Answer>> answer) {
        place = answer;
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> workspaceToMake() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> memoFile(String proposedName) {
        return Optional.of(memo);
    }

    @Override
    public Optional<Path> exportFolder() {
        return Optional.of(memo.resolveSibling("对外"));
    }

    @Override
    public Optional<Path> replyFile() {
        return Optional.of(memo.resolveSibling("反馈.docx"));
    }

    @Override
    public boolean agree(String title, String text, String yes) {
        told.add(text);
        return true;
    }

    @Override
    public Optional<Path> pictureFile(String proposedName, String ending) {
        return Optional.of(memo.resolveSibling("图." + ending));
    }

    @Override
    public Optional<Boolean> includeOpen(int open) {
        return Optional.of(false);
    }

    @Override
    public Optional<CorrectionQuestion.Answer> correction(CorrectionQuestion question) {
        return correction.apply(question);
    }

    /** Answers questions for corrections so from now on. */
    public void onCorrection(Function<CorrectionQuestion, Optional<CorrectionQuestion.Answer>> answer) {
        correction = answer;
    }

    @Override
    public Optional<String> author() {
        return Optional.of("王科长");
    }

    @Override
    public Optional<String> dayOfReceipt(int count, String proposal) {
        told.add(count + " " + proposal);
        return Optional.of("2022-04-06");
    }

    @Override
    public Optional<String> reason(int count, List<String> reasons) {
        return Optional.of("经核实无误");
    }

    @Override
    public Optional<String> comment(int count) {
        return Optional.of("请一并核对");
    }

    @Override
    public AnsweringStates states() {
        return states;
    }

    @Override
    public void tell(String title, String text) {
        told.add(text);
    }

    @Override
    public void warn(String title, String text) {
        told.add(text);
    }
}
