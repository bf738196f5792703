package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.work.states.AddFinding;

/** Questions about what comes after a finding, and between colleagues. Event thread only. */
public interface StatesDialogs {

    /** What she found, or how she says it now; empty where she changed her mind. */
    Optional<Answer> finding(Question question);

    /**
     * What is asked about a finding of her own.
     *
     * @param where the place in words
     * @param quote the words it is about; may be empty
     * @param before what she said; empty for a new one
     */
    record Question(String where, String quote, Optional<AddFinding.Words> before) {}

    /** What she says; without words: she takes it back. */
    record Answer(Optional<AddFinding.Words> words) {}

    /** What the reviewer says when she signs; empty where she changed her mind. */
    Optional<String> signature(String text);

    /** A file that belongs to a decision. */
    Optional<Path> fileToAttach();

    /** Where a copy of a file goes; asks again where the file exists. */
    Optional<Path> fileToSave(String proposedName);

    /** The reasons she wants to choose from; empty where she changed her mind. */
    Optional<List<String>> reasons(List<String> now);

    /** A colleague's package. */
    Optional<Path> packageToMerge();

    /** Where a package goes. */
    Optional<Path> packageToWrite(String proposedName);

    /** Where the log goes, as a table. */
    Optional<Path> logFile(String proposedName);
}
