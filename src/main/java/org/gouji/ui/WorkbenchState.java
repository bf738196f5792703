package org.gouji.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Wording;
import org.gouji.ui.look.Style;

/**
 * What the window shows.
 *
 * @param wording the words
 * @param file the workspace that is open or being opened; empty where none is named yet
 * @param session what is open; empty while it is being opened
 * @param refusal why it could not be opened
 * @param style how it looks
 */
record WorkbenchState(
        Wording wording, Optional<Path> file, Optional<Session> session, Optional<Message> refusal, Style style) {

    WorkbenchState with(Wording other) {
        return new WorkbenchState(other, file, session, refusal, style);
    }

    WorkbenchState with(Style other) {
        return new WorkbenchState(wording, file, session, refusal, other);
    }

    /** The same with nothing open. */
    WorkbenchState closed() {
        return new WorkbenchState(wording, Optional.empty(), Optional.empty(), Optional.empty(), style);
    }

    /** The same while a workspace is being opened. */
    WorkbenchState opening(Path other) {
        return new WorkbenchState(wording, Optional.of(other), Optional.empty(), Optional.empty(), style);
    }

    /** The same with a workspace open. */
    WorkbenchState opened(Path other, Session opened) {
        return new WorkbenchState(wording, Optional.of(other), Optional.of(opened), Optional.empty(), style);
    }

    /** The same with a workspace that could not be opened. */
    WorkbenchState refused(Path other, Message why) {
        return new WorkbenchState(wording, Optional.of(other), Optional.empty(), Optional.of(why), style);
    }

    /** The language spoken. */
    Language language() {
        return wording.texts().language();
    }
}
