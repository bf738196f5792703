package org.gouji.memo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouji.text.BeijingTime;
import org.gouji.text.Language;

/**
 * A letter or circular as it goes out, free of any file format: every text is final and in one language.
 *
 * @param kind what it is, which decides its layout
 * @param title the title, broken into lines where the sense allows it
 * @param mark what stands under the title, （初稿）for example
 * @param addressee whom it is written to, with its colon
 * @param blocks the text in order
 * @param annexes what follows on pages of its own, in order
 * @param signature who signs and when
 * @param language the language of its fixed words
 * @param writtenAt when it was made, UTC
 */
public record Memo(
        Kind kind,
        MemoTitle title,
        Optional<String> mark,
        Optional<String> addressee,
        List<Block> blocks,
        List<Annex> annexes,
        Signature signature,
        Language language,
        Instant writtenAt) {
    public Memo {
        blocks = List.copyOf(blocks);
        annexes = List.copyOf(annexes);
    }

    /** The year in which it is written, where it is signed. */
    public int year() {
        return BeijingTime.day(writtenAt).getYear();
    }

    /** What leaves the office. */
    public enum Kind {
        /** An ordinary document. */
        DOCUMENT,
        /** 信函格式: the office and a red double line above, another below, no page number on the first page. */
        LETTER,
        /** Tables by themselves, unsigned. */
        TABLES
    }

    /** An annex with its name. */
    public record Annex(String name, List<Block> blocks) {
        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    /** The office, to be filled in by hand, and the date in words. */
    public record Signature(String office, String date) {}
}
