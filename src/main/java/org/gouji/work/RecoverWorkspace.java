package org.gouji.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.model.Message;
import org.gouji.store.Recovered;
import org.gouji.store.Recovery;

/** Takes what can be read of a damaged workspace into a new one and says what is missing. */
public final class RecoverWorkspace {
    private static final String WORKSPACE = ".gouji";
    private static final Message NOTHING_LOST = Message.of("recover.nothing_lost");

    /** The tables that tell which reports there were. */
    private static final String REPORTS = "report";

    private static final String PLACES = "source";
    private static final String MARK = "-recovered";

    private RecoverWorkspace() {}

    /**
     * What came of it.
     *
     * @param file the new workspace, not checked yet
     * @param account what is there and what is missing, a sentence each
     * @param lostFiles the reports that are to be imported again, as far as they are known
     */
    public record Outcome(Path file, List<Message> account, List<String> lostFiles) {
        /** Whether nothing was found to be missing. */
        public boolean isWhole() {
            return account.contains(NOTHING_LOST);
        }

        public Outcome {
            account = List.copyOf(account);
            lostFiles = List.copyOf(lostFiles);
        }
    }

    /** A name beside the damaged one that no file has. */
    public static Path beside(Path damaged) {
        String name = damaged.getFileName().toString();
        String core = name.toLowerCase(Locale.ROOT).endsWith(WORKSPACE)
                ? name.substring(0, name.length() - WORKSPACE.length())
                : name;
        Path free = damaged.resolveSibling(core + MARK + WORKSPACE);
        for (int i = 2; Files.exists(free); i++) {
            free = damaged.resolveSibling(core + MARK + "-" + i + WORKSPACE);
        }
        return free;
    }

    /** Recovers {@code damaged}, which stays as it is, into {@code out}, which must not be there. */
    public static Outcome run(Path damaged, Path out, Progress progress) {
        Recovered recovered = Recovery.run(damaged, out, new OpeningProgress(progress));
        List<Message> account = new ArrayList<>();
        account.add(new Message(
                "recover.done",
                Map.of(
                        "file", out.toString(),
                        "reports", String.valueOf(recovered.reports()),
                        "notes", String.valueOf(recovered.notes()))));
        if (recovered.lostReports() > 0) {
            account.add(Message.of("recover.lost", "count", String.valueOf(recovered.lostReports())));
        }
        if (recovered.tables().contains(REPORTS) || recovered.tables().contains(PLACES)) {
            account.add(Message.of("recover.unknown"));
        }
        if (!recovered.damage().isEmpty()) {
            account.add(Message.of(
                    "recover.log", "count", String.valueOf(recovered.damage().size())));
        }
        if (!recovered.tables().isEmpty()) {
            account.add(Message.of("recover.tables", "tables", String.join(" ", recovered.tables())));
        }
        if (account.size() == 1) {
            account.add(NOTHING_LOST);
        }
        return new Outcome(out, account, recovered.lostFiles());
    }
}
