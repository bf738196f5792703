package org.gouji.ui.desk;

import java.nio.file.Path;
import org.gouji.text.Language;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ExportAll;
import org.gouji.work.Progress;
import org.gouji.work.Wordings;
import org.gouji.work.reply.Reply;

/** What leaves the office and what comes back. Never called on the event thread. */
public interface OutgoingDesk {

    /** Writes all letters, sums, the circular and the ledger into a folder. */
    ExportAll.Outcome exportAll(ExportAll.Request request, Path folder, Progress progress);

    /** Reads a filled reply form; nothing is kept yet. */
    Reply readReply(Path file, Language language);

    /** Keeps what a unit answered, as one act. */
    void keepReply(Reply reply);

    /** What letters say about a discrepancy. */
    Wordings.Sentence sentence(DiscrepancyRow row, Language language);

    /** Lets letters say something else, or the rule's own sentence again where {@code text} is empty; what they say now. */
    Wordings.Sentence editSentence(DiscrepancyRow row, Language language, String text);
}
