package org.gouji.ui.finding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Remembered;
import org.gouji.work.listing.Filter;

/** How the list was looked at, and filters by name: kept with the workspace. One thread at a time. */
public final class ViewMemory {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final Watched<Map<String, Filter>> saved = new Watched<>(Map.of());
    private volatile String last = "";
    private boolean waiting;

    ViewMemory(Desk desk, Tasks tasks, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
    }

    /** The filters by name. */
    public Watched<Map<String, Filter>> saved() {
        return saved;
    }

    /** Hands over how the list was last looked at; empty where that was not kept. */
    void restore(Consumer<Optional<ListView>> then) {
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> desk.remembered(Remembered.VIEW),
                kept -> {
                    last = kept.orElse("");
                    then.accept(kept.map(ListView::parse));
                },
                trouble);
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> desk.remembered(Remembered.FILTERS),
                kept -> saved.set(parse(kept.orElse(""))),
                trouble);
    }

    /** Keeps how the list is looked at; of quick changes only the last. */
    void keep(ListView view) {
        last = view.text();
        if (!waiting) {
            waiting = true;
            tasks.run(
                    Tasks.Lane.NOTE,
                    progress -> {
                        String text = last;
                        desk.remember(Remembered.VIEW, text);
                        return text;
                    },
                    text -> {
                        waiting = false;
                        if (!text.equals(last)) {
                            keep(ListView.parse(last));
                        }
                    },
                    error -> {
                        waiting = false;
                        trouble.accept(error);
                    });
        }
    }

    /** Keeps a filter under a name. */
    public void save(String name, Filter filter) {
        Map<String, Filter> next = new TreeMap<>(saved.get());
        next.put(name.strip().replaceAll("[\\t\\n\\r]", " "), filter);
        keep(next);
    }

    /** Forgets a filter. */
    public void forget(String name) {
        Map<String, Filter> next = new TreeMap<>(saved.get());
        next.remove(name);
        keep(next);
    }

    private void keep(Map<String, Filter> next) {
        saved.set(Collections.unmodifiableMap(next));
        StringBuilder text = new StringBuilder();
        next.forEach((name, filter) ->
                text.append(name).append('\t').append(filter.text()).append('\n'));
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    desk.remember(Remembered.FILTERS, text.toString());
                    return text;
                },
                kept -> {},
                trouble);
    }

    private static Map<String, Filter> parse(String text) {
        Map<String, Filter> filters = new TreeMap<>();
        for (String line : text.split("\n")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                filters.put(line.substring(0, tab), Filter.parse(line.substring(tab + 1)));
            }
        }
        return Collections.unmodifiableMap(filters);
    }
}
