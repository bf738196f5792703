package org.gouji.ui.states;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Remembered;

/** The reasons that can be chosen for a dismissal: the shipped ones, or this workspace's own. No Swing; one thread at a time. */
public final class ReasonsPresenter {
    private static final int MOST = 40;
    private static final int LONGEST = 200;

    private final Desk desk;
    private final Tasks tasks;
    private final StatesDialogs dialogs;
    private final Consumer<Throwable> trouble;
    private final Watched<List<String>> state;

    /** The reasons of {@code desk}. */
    public ReasonsPresenter(Desk desk, Tasks tasks, StatesDialogs dialogs, Consumer<Throwable> trouble, Texts texts) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.trouble = trouble;
        this.state = new Watched<>(shipped(texts));
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.remembered(Remembered.REASONS),
                kept -> kept.ifPresent(text -> state.set(read(text))),
                trouble);
    }

    /** The reasons, most usual first. */
    public Watched<List<String>> state() {
        return state;
    }

    /** The reasons as shipped. */
    public static List<String> shipped(Texts texts) {
        return java.util.stream.IntStream.iterate(1, i -> texts.has(key(i)), i -> i + 1)
                .mapToObj(i -> texts.get(key(i)))
                .toList();
    }

    private static String key(int number) {
        return "note.reason.common." + number;
    }

    /** Lets her change the list; an empty one would leave nothing to choose and is not kept. */
    public void edit() {
        dialogs.reasons(state.get())
                .map(lines -> read(String.join("\n", lines)))
                .ifPresent(reasons -> {
                    if (!reasons.isEmpty()) {
                        state.set(reasons);
                        tasks.run(
                                Tasks.Lane.NOTE,
                                progress -> {
                                    desk.remember(Remembered.REASONS, String.join("\n", reasons));
                                    return reasons;
                                },
                                kept -> {},
                                trouble);
                    }
                });
    }

    private static List<String> read(String lines) {
        UnaryOperator<String> plain =
                line -> line.replaceAll("\\p{Cntrl}+", " ").strip();
        return Arrays.stream(lines.split("\n"))
                .map(plain)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
