package org.gouji.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.BeijingZone;

/**
 * Who has a workspace open.
 *
 * @param user the name she is signed in under
 * @param host the computer
 * @param process its number there
 * @param since when it was opened
 */
record Holder(String user, String host, long process, Instant since) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int LINES = 4;

    /** This program. */
    static Holder here(Clock clock) {
        return new Holder(
                System.getProperty("user.name", ""),
                thisComputer(),
                ProcessHandle.current().pid(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** From the system's own notes: asking a name service would be network code. */
    private static String thisComputer() {
        return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), line("/etc/hostname"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private static String line(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    /** As it stands in the lock file. */
    String text() {
        return String.join("\n", user, host, String.valueOf(process), since.toString()) + "\n";
    }

    /** The holder of such a text; empty where it is none, as of a program that was stopped while writing it. */
    static Optional<Holder> of(String text) {
        List<String> lines = text.lines().toList();
        try {
            return lines.size() < LINES
                    ? Optional.empty()
                    : Optional.of(new Holder(
                            lines.get(0), lines.get(1), Long.parseLong(lines.get(2)), Instant.parse(lines.get(3))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean onThisComputer() {
        return host.equals(thisComputer());
    }

    boolean isThisProgram() {
        return onThisComputer() && process == ProcessHandle.current().pid();
    }

    /** Whether it certainly runs no more. */
    boolean isGone() {
        return onThisComputer()
                && !isThisProgram()
                && ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    /** When it was opened. */
    String openedAt() {
        return MINUTE.format(BeijingZone.at(since));
    }
}
