package org.gouji.ui.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.DiscrepancyRow;

/**
 * The lines that were in sight last, with all they say. What is wanted is fetched in the background, the newest wish first; wishes
 * that were scrolled past are forgotten. One thread at a time.
 */
final class Shelf {
    private static final int KEPT = 3_000;
    private static final int PAGE = 64;

    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final Consumer<Set<Integer>> arrived;
    private final Map<Integer, FindingLine> lines = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, FindingLine> eldest) {
            return size() > KEPT;
        }
    };
    private Wording wording;
    private final Set<Integer> old = new HashSet<>();
    private Set<Integer> wanted = Set.of();
    private Set<Integer> underWay = Set.of();
    private int age;

    /** A shelf; {@code arrived} is told the numbers that were fetched. */
    Shelf(Desk desk, Tasks tasks, Wording wording, Consumer<Set<Integer>> arrived, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.wording = wording;
        this.arrived = arrived;
        this.trouble = trouble;
    }

    /** A line, where it is here. */
    Optional<FindingLine> get(int number) {
        return Optional.ofNullable(lines.get(number));
    }

    /** The line at a row; empty for a head. What is not here is fetched with what stands around it, so that scrolling finds it there. */
    Optional<FindingLine> line(Rows rows, int row) {
        Optional<Integer> number = rows.number(row);
        Optional<FindingLine> line = number.flatMap(this::get);
        if (number.isPresent() && (line.isEmpty() || old.contains(number.get()))) {
            int from = row - row % PAGE;
            List<Integer> page = new ArrayList<>();
            for (int i = from; i < Math.min(rows.size(), from + 2 * PAGE); i++) {
                rows.number(i).ifPresent(page::add);
            }
            want(page);
        }
        return line;
    }

    /** Fetches what is not here of these numbers, instead of what was wanted before. */
    void want(List<Integer> numbers) {
        Set<Integer> missing = new TreeSet<>(numbers);
        missing.removeIf(number -> lines.containsKey(number) && !old.contains(number));
        missing.removeAll(underWay);
        if (!missing.isEmpty()) {
            wanted = missing;
            next();
        }
    }

    /** These say something else now: they are fetched again when they are seen, and stay as they are until then. */
    void renew(int[] numbers) {
        for (int number : numbers) {
            if (lines.containsKey(number)) {
                old.add(number);
            }
        }
    }

    /** Puts a line here, or in place of what it said before. */
    void put(DiscrepancyRow row) {
        old.remove(row.number());
        lines.put(row.number(), FindingLine.of(row, wording));
    }

    /** Forgets all lines; from now on they speak in {@code other} words. */
    void clear(Wording other) {
        wording = other;
        lines.clear();
        old.clear();
        wanted = Set.of();
        underWay = Set.of();
        age++;
    }

    private void next() {
        if (!underWay.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Set<Integer> now = wanted;
        underWay = now;
        wanted = Set.of();
        int begun = age;
        tasks.run(
                Tasks.Lane.LINES,
                progress -> desk.rows(now.stream().mapToInt(Integer::intValue).toArray()),
                rows -> {
                    if (begun == age) {
                        underWay = Set.of();
                        // what is gone since is not asked for again and again
                        old.removeAll(now);
                        rows.forEach(this::put);
                        arrived.accept(now);
                        next();
                    }
                },
                error -> {
                    underWay = Set.of();
                    trouble.accept(error);
                });
    }
}
