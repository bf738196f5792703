package org.gouji.store;

import java.util.List;
import org.gouji.model.Message;

/**
 * What a recovery brought.
 *
 * @param reports that are there, whole
 * @param notes of auditors that are there
 * @param lostFiles places of the reports that are not, as far as they are known; to be imported again
 * @param lostReports how many reports are not there at least, those of known places included
 * @param damage what the log lacks or says otherwise; none where every note is there
 * @param tables other tables that could not be read as a whole
 */
public record Recovered(
        long reports, long notes, List<String> lostFiles, long lostReports, List<Message> damage, List<String> tables) {
    public Recovered {
        lostFiles = List.copyOf(lostFiles);
        damage = List.copyOf(damage);
        tables = List.copyOf(tables);
    }
}
