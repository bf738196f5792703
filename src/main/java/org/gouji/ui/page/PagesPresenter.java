package org.gouji.ui.page;

import java.util.Arrays;
import java.util.Optional;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Watched;

/** Which page is shown; anything that leads from one page to another asks here. No Swing; one thread at a time. */
public final class PagesPresenter {
    private static final String NAME = "page";

    private final Kept kept;
    private final Watched<Page> state;

    /** Begins where one was last; at first with the findings, where the work is. */
    public PagesPresenter(Kept kept) {
        this.kept = kept;
        this.state = new Watched<>(Arrays.stream(Page.values())
                .filter(page -> kept.get(NAME).equals(Optional.of(page.key())))
                .findFirst()
                .orElse(Page.FINDINGS));
    }

    /** The page that is shown. */
    public Watched<Page> state() {
        return state;
    }

    /** Goes to another page. */
    public void show(Page page) {
        kept.put(NAME, page.key());
        state.set(page);
    }
}
