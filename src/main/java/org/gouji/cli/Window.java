package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.text.Language;
import org.gouji.work.Toolbox;

/** The workbench as the command line sees it; the program hands it in, so that neither knows the other. */
public interface Window {

    /** Why no window can be opened here, in the words of the system; empty where one can. */
    Optional<String> obstacle();

    /** Opens the workbench on {@code workspace}, or for a choice where none is named, and brings in {@code toImport}; speaks {@code language} where one was asked for; returns at once. */
    void open(Toolbox tools, Optional<Path> workspace, List<Path> toImport, Optional<Language> language);

    /** Opens the workbench on {@code workspace}; once it can be worked with runs {@code usable} and closes it, which ends the program. */
    default void tryStart(Toolbox tools, Path workspace, Runnable usable) {
        open(tools, Optional.of(workspace), List.of(), Optional.empty());
    }
}
