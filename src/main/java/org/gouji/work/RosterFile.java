package org.gouji.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.read.roster.RosterReader;
import org.gouji.read.roster.RosterReading;

/**
 * A roster as read from a file.
 *
 * @param roster the units; empty where there is a mistake
 * @param mistakes what is wrong, each with its remedy
 */
public record RosterFile(Optional<Roster> roster, List<Message> mistakes) {
    public RosterFile {
        mistakes = List.copyOf(mistakes);
    }

    /** Reads a roster (CONTRACT.md, {@code --roster}); never throws for bad input. */
    public static RosterFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            RosterReading reading = RosterReader.read(file.toString(), in.readNBytes(RosterReader.LARGEST + 1));
            return new RosterFile(reading.roster(), reading.mistakes());
        } catch (NoSuchFileException e) {
            return failed(file, "file.missing", "");
        } catch (AccessDeniedException e) {
            return failed(file, "file.denied", "");
        } catch (IOException e) {
            return failed(file, "file.broken", String.valueOf(e.getMessage()));
        }
    }

    /** Whether a file is more likely a roster than a report: no report is a CSV file. */
    public static boolean looksLikeOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The entries without the roster itself, which may lie among the reports. */
    public static List<FoundFile> without(Path roster, List<FoundFile> entries) {
        return entries.stream().filter(entry -> !same(roster, entry.file())).toList();
    }

    private static boolean same(Path roster, Path entry) {
        try {
            return Files.exists(entry) && Files.isSameFile(roster, entry);
        } catch (IOException e) {
            return false;
        }
    }

    private static RosterFile failed(Path file, String key, String reason) {
        return new RosterFile(
                Optional.empty(), List.of(new Message(key, Map.of("file", file.toString(), "reason", reason))));
    }
}
