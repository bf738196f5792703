package org.gouji.ui.desk;

import java.nio.file.Path;
import org.gouji.text.Language;
import org.gouji.work.RosterFile;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;

/** What editing the roster asks of an open workspace. Never called on the event thread. */
public interface RosterDesk {

    /** The roster as it is kept, with the units that have reports. */
    EditRoster.Opened roster();

    /** Keeps a roster in which nothing is wrong; how many units it has. */
    int keepRoster(RosterSheet sheet);

    /** Reads a roster and keeps nothing. */
    RosterFile readRoster(Path file);

    /** Writes a roster, CSV where the file's name ends so. */
    void writeRoster(RosterSheet sheet, Language language, Path out);
}
