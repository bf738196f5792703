package org.gouji.ui;

import java.util.Optional;
import org.gouji.model.Decision;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.finding.Undecided;

/** Offers, once letters are written, to mark what they ask for as sent: one act, never made unasked. No Swing. */
record SentOffer(Session session, Dialogs dialogs, Texts texts, int[] numbers) {

    /** For what is confirmed now of a unit and year, where they are stated. */
    static SentOffer of(Session session, Dialogs dialogs, Texts texts, Optional<String> unit, Optional<Integer> year) {
        return new SentOffer(
                session,
                dialogs,
                texts,
                Undecided.unsent(session.findings().listing().get(), unit, year));
    }

    /** Asks. */
    void ask() {
        if (numbers.length > 0
                && dialogs.agree(
                        texts.get("sent.title"),
                        texts.get("sent.text", "count", numbers.length),
                        texts.get("sent.yes"))) {
            session.bulk().decide(numbers, Decision.NOTIFIED);
        }
    }
}
