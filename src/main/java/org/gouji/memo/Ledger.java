package org.gouji.memo;

import java.time.Instant;
import org.gouji.text.Wording;

/**
 * The 台账: every problem of an audit as a row that can be sorted and filtered.
 *
 * @param name of the sheet
 * @param table the rows
 * @param writtenAt when it was made, UTC
 */
public record Ledger(String name, Block.Table table, Instant writtenAt) {

    /** The ledger of {@code audit} in the language of {@code wording}. */
    public static Ledger of(AuditResult audit, Wording wording) {
        MemoWords words = new MemoWords(wording);
        return new Ledger(words.get("ledger"), new FindingTable(words, Categories.load()).ledger(audit), audit.at());
    }
}
