package org.gouji.memo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.text.Wording;

/** Composes the 提醒函 to a unit that has not reported. Same missing report, same letter. Any thread. */
public final class Reminder {
    private final MemoWords words;

    /** Letters in the language of {@code wording}. */
    public Reminder(Wording wording) {
        this.words = new MemoWords(wording);
    }

    /**
     * A report that did not come.
     *
     * @param unit whose
     * @param year of which year
     * @param duty whose duty it is, as the regulations put it
     * @param deadline until when it was due; empty where nobody set one
     */
    public record Missing(String unit, int year, Duty duty, Optional<LocalDate> deadline) {}

    /** Which sentence of the regulations asks a unit for its report. */
    public enum Duty {
        /** 条例第四十九条: departments of governments of a county and above, by 31 January. */
        DEPARTMENT,
        /** The same article: governments of a county and above, by 31 March. */
        GOVERNMENT,
        /** Townships and all others: the article sets no day for them. */
        OTHER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The letter about {@code missing}, written at {@code at}. */
    public Memo of(Missing missing, Instant at) {
        String year = words.get("year", "year", missing.year());
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.prose("reminder.law." + missing.duty().key(), "year", year));
        blocks.add(missing.deadline()
                .<Block>map(day -> words.prose("reminder.missing.since", "year", year, "deadline", words.date(day)))
                .orElseGet(() -> words.prose("reminder.missing", "year", year)));
        blocks.add(words.prose("reminder.request"));
        return new Memo(
                Memo.Kind.LETTER,
                words.title("reminder.title", "year", year),
                Optional.empty(),
                Optional.of(words.get("addressee", "unit", missing.unit())),
                blocks,
                List.of(),
                new Memo.Signature(words.get("signature.office"), words.date(at)),
                words.texts().language(),
                at);
    }
}
