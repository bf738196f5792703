package org.gouji.ui.manual;

import java.util.List;
import org.gouji.ui.desk.Watched;

/** What the manual shows: which place of its text, and what was looked for. No Swing; one thread at a time. */
final class ManualPresenter {
    private final ManualPage page;
    private final Watched<State> state;

    /**
     * What to show.
     *
     * @param at the character to bring into view
     * @param words what is looked for; empty where nothing is
     * @param found where it stands
     * @param current the one of those that one is at; -1 where there is none
     */
    record State(int at, String words, List<Integer> found, int current) {

        State {
            found = List.copyOf(found);
        }
    }

    /** Opened at a block. */
    ManualPresenter(Manual manual, int block) {
        this.page = new ManualPage(manual);
        this.state = new Watched<>(new State(page.start(block), "", List.of(), -1));
    }

    ManualPage page() {
        return page;
    }

    Watched<State> state() {
        return state;
    }

    /** Goes to a chapter, by its place in the list of contents. */
    void open(int chapter) {
        State now = state.get();
        state.set(new State(page.start(page.chapters().get(chapter)), now.words(), now.found(), now.current()));
    }

    /** Looks for words and goes to the first place at or after the one that is shown. */
    void search(String words) {
        State now = state.get();
        if (words.equals(now.words())) {
            return;
        }
        List<Integer> found = page.find(words);
        int current = found.isEmpty() ? -1 : 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) >= now.at()) {
                current = i;
                break;
            }
        }
        state.set(new State(current < 0 ? now.at() : found.get(current), words, found, current));
    }

    /** Goes to the next place, or to the one before; from the last to the first. */
    void step(boolean forward) {
        State now = state.get();
        int count = now.found().size();
        if (count > 0) {
            int next = Math.floorMod(now.current() + (forward ? 1 : -1), count);
            state.set(new State(now.found().get(next), now.words(), now.found(), next));
        }
    }
}
