package org.gouji.work.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.gouji.memo.xlsx.PlainList;
import org.gouji.read.roster.RosterText;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.work.WholeFile;

/** Writes a roster to a file that can be read again as it is: CSV where its name ends so, else a workbook. */
public final class WriteRoster {
    private final Clock clock;

    /** Files dated by {@code clock}. */
    public WriteRoster(Clock clock) {
        this.clock = clock;
    }

    /** Writes the rows of {@code sheet}; a workbook has the words of {@code language}, a CSV file those of CONTRACT.md. */
    public void run(RosterSheet sheet, Language language, Path out) {
        boolean csv = out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        boolean chinese = !csv && language == Language.ZH;
        List<List<String>> rows =
                chinese ? sheet.rows().stream().map(RosterText::chinese).toList() : sheet.rows();
        PlainList list =
                new PlainList(Texts.load(language).get("overview.roster.title"), RosterText.headings(chinese), rows);
        WholeFile.write(out, stream -> {
            if (csv) {
                list.csv(stream);
            } else {
                list.workbook(clock.instant(), stream);
            }
        });
    }
}
