package org.gouji.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.Incidents;

/** Tells what did not work: what explains itself in its own words, and a mistake of the program with the file it was written into. */
final class Trouble {
    private static final Logger LOG = System.getLogger("org.gouji.ui");

    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Outside outside;
    private final Incidents incidents;
    private final Supplier<Texts> texts;

    Trouble(Tasks tasks, Dialogs dialogs, Outside outside, Incidents incidents, Supplier<Texts> texts) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.outside = outside;
        this.incidents = incidents;
        this.texts = texts;
    }

    /** Tells that something she asked for did not work. */
    void tell(Throwable error) {
        log(error);
        if (error instanceof ExplainedException explained) {
            dialogs.warn(texts.get().get("trouble.title"), texts.get().get(explained.explanation()));
        } else {
            tasks.run(Tasks.Lane.LOOK, progress -> written(error), file -> show(error, file), again -> log(again));
        }
    }

    /** What nobody caught; painting goes wrong again and again, so the same mistake is told once. */
    void uncaught(Throwable error) {
        if (!incidents.knows(error)) {
            tell(error);
        }
    }

    /** What explains itself to the person needs no trace in the log. */
    void log(Throwable error) {
        LOG.log(error instanceof ExplainedException ? Level.DEBUG : Level.WARNING, "work failed", error);
    }

    /** What to say of it where no window can be opened over what is shown. */
    static Message explanation(Throwable error) {
        return error instanceof ExplainedException explained
                ? explained.explanation()
                : Message.of("trouble.unexpected", "what", String.valueOf(error));
    }

    private Optional<Path> written(Throwable error) {
        return incidents.write(error, texts.get().get("incident.head"));
    }

    private void show(Throwable error, Optional<Path> file) {
        Texts words = texts.get();
        String title = words.get("trouble.title");
        String what = error.getClass().getSimpleName();
        if (file.isEmpty()) {
            dialogs.warn(title, words.get("trouble.unexpected", "what", what));
        } else if (dialogs.incident(
                title, words.get("incident.text", "what", what, "file", file.get()), words.get("incident.folder"))) {
            Path folder = file.get().getParent();
            if (!outside.open(folder)) {
                outside.copy(folder.toString());
                dialogs.tell(title, words.get("incident.folder.closed", "folder", folder));
            }
        }
    }
}
