package org.gouji.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gouji.data.OwnFiles;

/**
 * How a person likes the program on this machine: theme, size of letters, what was opened last. Kept in one text file beside the
 * workspaces, a name and a value a line, never in a workspace. Losing it loses comfort only: where it cannot be read or written,
 * the program goes on. Any thread.
 */
public final class Preferences {
    private static final int MOST_RECENT = 10;
    private static final String RECENT = "recent.";
    private static final String PLACE = "at.";

    private final Path file;
    private final Map<String, String> values = new ConcurrentSkipListMap<>();

    private Preferences(Path file) {
        this.file = file;
    }

    /** What {@code file} says; nothing where it is not there or cannot be read. */
    public static Preferences load(Path file) {
        Preferences preferences = new Preferences(file);
        try {
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    preferences.values.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
        } catch (IOException e) {
            log(e);
        }
        return preferences;
    }

    /** The value of a preference; empty where none was stated. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** States a preference; kept with the next {@link #save}. */
    public void put(String name, String value) {
        values.put(name, value.replace('\n', ' '));
    }

    /** States a preference no longer; kept with the next {@link #save}. */
    public void remove(String name) {
        values.remove(name);
    }

    /** What the names of preferences for one workspace file begin with. */
    public String place(Path workspace) {
        String path = workspace.toAbsolutePath().normalize().toString();
        return PLACE + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + ".";
    }

    /** The workspaces opened last, latest first; those that are gone left out. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            get(RECENT + i).map(Path::of).filter(Files::isRegularFile).ifPresent(recent::add);
        }
        return recent;
    }

    /** Puts a workspace before those opened earlier; what was stated for one that falls out is forgotten. */
    public void opened(Path workspace) {
        Path opened = workspace.toAbsolutePath().normalize();
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(opened);
        recent.add(0, opened);
        for (int i = 0; i < MOST_RECENT; i++) {
            if (i < recent.size()) {
                put(RECENT + i, recent.get(i).toString());
            } else {
                values.remove(RECENT + i);
            }
        }
        List<String> places =
                recent.stream().limit(MOST_RECENT).map(this::place).toList();
        values.keySet()
                .removeIf(name -> name.startsWith(PLACE) && places.stream().noneMatch(name::startsWith));
    }

    /** Writes the file, whole or not at all. */
    public synchronized void save() {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            OwnFiles.createFolder(file.toAbsolutePath().getParent());
            WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | FileWriteException e) {
            log(e);
        }
    }

    private static void log(Exception e) {
        System.getLogger(Preferences.class.getName()).log(System.Logger.Level.DEBUG, "no preferences", e);
    }
}
