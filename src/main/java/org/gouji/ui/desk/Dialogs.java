package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that stops a person and asks; nothing else opens a modal window. Event thread only. */
public interface Dialogs {

    /** Files of reports to import; empty where she changed her mind. */
    List<Path> filesToImport();

    /** Folders of reports to import. */
    List<Path> foldersToImport();

    /** A roster to import; empty where she changed her mind. */
    Optional<Path> rosterFile();

    /** Where a roster goes, as {@code xlsx} or {@code csv}; asks again where the file exists. */
    Optional<Path> rosterToWrite(String proposedName, String ending);

    /** Whose report a file is and of which year; empty where she changed her mind. */
    Optional<PlaceQuestion.Answer> place(PlaceQuestion question);

    /** A workspace to open. */
    Optional<Path> workspaceToOpen();

    /** A name and place for a new workspace. */
    Optional<Path> workspaceToMake();

    /** Where a memo goes; asks again where the file exists. */
    Optional<Path> memoFile(String proposedName);

    /** The folder for everything that goes out; empty where she changed her mind. */
    Optional<Path> exportFolder();

    /** A filled reply form to read. */
    Optional<Path> replyFile();

    /** Whether to go on with what {@code text} tells. */
    boolean agree(String title, String text, String yes);

    /** Where a picture goes, as {@code png} or {@code svg}; asks again where the file exists. */
    Optional<Path> pictureFile(String proposedName, String ending);

    /** Whether {@code open} undecided discrepancies go into the memo, marked as such; empty where she changed her mind. */
    Optional<Boolean> includeOpen(int open);

    /** What of a report was misread; empty where she changed her mind. */
    Optional<CorrectionQuestion.Answer> correction(CorrectionQuestion question);

    /** The name to put under notes. */
    Optional<String> author();

    /** Why {@code count} discrepancies are dismissed, typed or one of {@code reasons}; empty where she changed her mind. */
    Optional<String> reason(int count, List<String> reasons);

    /** On which day {@code count} reports were handed in; {@code proposal} may be empty. Empty where she changed her mind. */
    Optional<String> dayOfReceipt(int count, String proposal);

    /** What to say on {@code count} discrepancies; empty where she changed her mind. */
    Optional<String> comment(int count);

    /** Tells of a mistake of the program; whether she wants to see the folder that {@code look} names. */
    default boolean incident(String title, String text, String look) {
        return agree(title, text, look);
    }

    /** Questions about what comes after a finding. */
    StatesDialogs states();

    /** Tells something and waits until it was read. */
    void tell(String title, String text);

    /** Tells that something did not work. */
    void warn(String title, String text);
}
