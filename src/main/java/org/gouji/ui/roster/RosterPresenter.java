package org.gouji.ui.roster;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.RosterMistake;
import org.gouji.text.Language;
import org.gouji.ui.desk.RosterDesk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.RosterFile;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;

/**
 * Editing the roster: nothing counts before it is kept, everything can be taken back before and after. No Swing; one thread at a
 * time.
 */
public final class RosterPresenter {
    private static final int STEPS = 200;

    private final RosterDesk desk;
    private final Tasks tasks;
    private final Consumer<Integer> kept;
    private final Consumer<Throwable> trouble;
    private final Watched<RosterState> state = new Watched<>(RosterState.empty());
    private final Deque<RosterSheet> before = new ArrayDeque<>();
    private final Deque<RosterSheet> after = new ArrayDeque<>();
    private Map<String, Integer> reporters = Map.of();

    /**
     * Edits the roster of the workspace on {@code desk}.
     *
     * @param kept is told how many units a roster has that counts from now on
     * @param trouble is told what went wrong
     */
    public RosterPresenter(RosterDesk desk, Tasks tasks, Consumer<Integer> kept, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.kept = kept;
        this.trouble = trouble;
    }

    /** What to show. */
    public Watched<RosterState> state() {
        return state;
    }

    /** Reads what is kept; what was edited and not kept yet stays. */
    public void open() {
        boolean editing = now().loaded() && now().changed();
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.roster(),
                opened -> {
                    reporters = opened.reporters();
                    RosterSheet sheet = editing ? now().sheet() : opened.sheet();
                    if (!editing && !opened.sheet().equals(now().kept())) {
                        // somebody else has changed it, as by a merge
                        before.clear();
                        after.clear();
                    }
                    int chosen = sheet.rows().isEmpty()
                            ? -1
                            : Math.max(0, Math.min(now().chosen(), sheet.rows().size() - 1));
                    look(sheet, opened.sheet(), opened.usual(), chosen, List.of());
                },
                trouble);
    }

    /** Chooses a row. */
    public void choose(int row) {
        if (row != now().chosen() && row < now().sheet().rows().size()) {
            RosterState s = now();
            state.set(new RosterState(
                    s.sheet(),
                    s.kept(),
                    s.usual(),
                    row,
                    s.mistakes(),
                    s.strangers(),
                    s.told(),
                    s.undo(),
                    s.redo(),
                    true));
        }
    }

    /** Writes a text into a cell. */
    public void write(int row, RosterColumn column, String text) {
        String said = EditRoster.word(column, text.strip());
        if (!said.equals(now().sheet().cell(row, column))) {
            change(now().sheet().with(row, column, said), row);
        }
    }

    /** Sets the day by which units of a kind report; none: the usual one. */
    public void day(Kind kind, String day) {
        if (!day.strip().equals(now().sheet().days().getOrDefault(kind, ""))) {
            change(now().sheet().with(kind, day.strip()), now().chosen());
        }
    }

    /** Adds an empty row below the chosen one. */
    public void add() {
        add("");
    }

    private void add(String unit) {
        int at = now().chosen() < 0 ? now().sheet().rows().size() : now().chosen() + 1;
        change(now().sheet().with(at, List.of(RosterSheet.row(unit, EditRoster.kind(unit)))), at);
    }

    /** Takes rows out. */
    public void remove(int... rows) {
        if (rows.length > 0) {
            RosterSheet next = now().sheet().without(rows);
            change(
                    next,
                    Math.min(
                            java.util.Arrays.stream(rows).min().orElse(0),
                            next.rows().size() - 1));
        }
    }

    /** Pastes what was copied in a spreadsheet: under headings of its own as more rows, else from this cell on. */
    public void paste(int row, RosterColumn column, String text) {
        EditRoster.Edited pasted = EditRoster.paste(now().sheet(), row, column, text);
        if (!pasted.sheet().equals(now().sheet())) {
            change(pasted.sheet(), pasted.row());
        }
    }

    /** Lists a unit that has reports: as another name of the one it is most like, or by itself. */
    public void list(RosterState.Stranger stranger, boolean asAlias) {
        if (!asAlias || stranger.like().isEmpty()) {
            add(stranger.name());
            return;
        }
        RosterSheet sheet = now().sheet();
        for (int row = 0; row < sheet.rows().size(); row++) {
            if (sheet.cell(row, RosterColumn.UNIT).equals(stranger.like().get())) {
                String aliases = sheet.cell(row, RosterColumn.ALIASES);
                String next = aliases.isEmpty() ? stranger.name() : aliases + "；" + stranger.name();
                change(sheet.with(row, RosterColumn.ALIASES, next), row);
                return;
            }
        }
    }

    /** Lists all units that have reports, each by itself. */
    public void listAll() {
        List<List<String>> more = now().strangers().stream()
                .map(stranger -> RosterSheet.row(stranger.name(), EditRoster.kind(stranger.name())))
                .toList();
        RosterSheet sheet = now().sheet();
        change(sheet.with(sheet.rows().size(), more), sheet.rows().size());
    }

    /** Puts the units of a file in place of all; where something is wrong with it, that is told and nothing is changed. */
    public void read(Path file) {
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.readRoster(file),
                (RosterFile read) -> {
                    if (read.roster().isEmpty()) {
                        tell(read.mistakes());
                        return;
                    }
                    Roster roster = read.roster().get();
                    change(
                            new RosterSheet(
                                    RosterSheet.rows(roster), now().sheet().days()),
                            0);
                    tell(List.of(Message.of(
                            "roster.read",
                            "count",
                            String.valueOf(roster.entries().size()))));
                },
                trouble);
    }

    /** Writes the list as it is shown to a file. */
    public void write(Path file, Language language) {
        RosterSheet sheet = now().sheet();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    desk.writeRoster(sheet, language, file);
                    return file;
                },
                done -> tell(List.of(Message.of("roster.written", "file", file.toString()))),
                trouble);
    }

    /** Takes the last change back. */
    public void undo() {
        step(before, after);
    }

    /** Repeats what was taken back last. */
    public void redo() {
        step(after, before);
    }

    private void step(Deque<RosterSheet> from, Deque<RosterSheet> to) {
        if (!from.isEmpty()) {
            to.push(now().sheet());
            RosterSheet next = from.pop();
            look(
                    next,
                    now().kept(),
                    now().usual(),
                    Math.min(now().chosen(), next.rows().size() - 1),
                    List.of());
        }
    }

    /** Goes to the next row in which something is wrong; where it is. */
    public Optional<RosterMistake> nextMistake() {
        int chosen = now().chosen() + 1;
        Optional<RosterMistake> next = now().mistakes().stream()
                .filter(m -> m.line() > chosen)
                .findFirst()
                .or(() -> now().mistakes().stream().filter(m -> m.line() > 0).findFirst());
        next.ifPresent(m -> choose(m.line() - 1));
        return next;
    }

    /** Keeps the list where nothing is wrong; from now on it counts. */
    public void keep() {
        RosterSheet sheet = now().sheet();
        if (!now().changed() || !EditRoster.check(sheet).isEmpty()) {
            nextMistake();
            return;
        }
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> desk.keepRoster(sheet),
                (Integer units) -> {
                    look(
                            now().sheet(),
                            sheet,
                            now().usual(),
                            now().chosen(),
                            List.of(Message.of("roster.saved", "count", String.valueOf(units))));
                    kept.accept(units);
                },
                trouble);
    }

    private void change(RosterSheet next, int chosen) {
        before.push(now().sheet());
        if (before.size() > STEPS) {
            before.removeLast();
        }
        after.clear();
        look(next, now().kept(), now().usual(), chosen, List.of());
    }

    private void tell(List<Message> told) {
        look(now().sheet(), now().kept(), now().usual(), now().chosen(), told);
    }

    private void look(RosterSheet sheet, RosterSheet kept, Map<Kind, String> usual, int chosen, List<Message> told) {
        state.set(new RosterState(
                sheet,
                kept,
                usual,
                chosen,
                EditRoster.check(sheet),
                Strangers.of(reporters, sheet),
                told,
                !before.isEmpty(),
                !after.isEmpty(),
                true));
    }

    private RosterState now() {
        return state.get();
    }
}
