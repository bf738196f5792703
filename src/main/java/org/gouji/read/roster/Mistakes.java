package org.gouji.read.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterMistake;

/** The mistakes found so far. */
final class Mistakes {
    /** A person mends a few and reads the file again. */
    private static final int MOST = 20;

    private static final int LONGEST = 100;

    private final String file;
    private final List<RosterMistake> found = new ArrayList<>();

    /** Mistakes in {@code file}, which is only named. */
    Mistakes(String file) {
        this.file = file;
    }

    /** One of the list, or of a row, as a whole. */
    void add(int line, String key, String what) {
        add(line, Optional.empty(), key, what);
    }

    void add(int line, RosterColumn column, String key, String what) {
        add(line, Optional.of(column), key, what);
    }

    private void add(int line, Optional<RosterColumn> column, String key, String what) {
        if (found.size() < MOST) {
            String named = what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
            Message message = new Message(key, Map.of("file", file, "line", String.valueOf(line), "what", named));
            found.add(new RosterMistake(line, column, message));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RosterMistake> all() {
        return found.stream().distinct().toList();
    }
}
