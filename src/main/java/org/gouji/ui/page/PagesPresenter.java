package org.gouji.ui.page;

import org.gouji.ui.desk.Watched;

/** Which page is shown; anything that leads from one page to another asks here. No Swing; one thread at a time. */
public final class PagesPresenter {
    private final Watched<Page> state = new Watched<>(Page.FINDINGS);

    /** The page that is shown; the findings at first, where the work is. */
    public Watched<Page> state() {
        return state;
    }

    /** Goes to another page. */
    public void show(Page page) {
        state.set(page);
    }
}
