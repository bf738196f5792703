package org.gouji.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.text.Language;
import org.gouji.text.Wording;

/**
 * What the window shows.
 *
 * @param wording the words
 * @param file the workspace that is open or being opened
 * @param session what is open; empty while it is being opened
 * @param refusal why it could not be opened
 */
record WorkbenchState(Wording wording, Optional<Path> file, Optional<Session> session, Optional<Message> refusal) {

    /** The language spoken. */
    Language language() {
        return wording.texts().language();
    }
}
