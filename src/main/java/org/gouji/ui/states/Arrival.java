package org.gouji.ui.states;

import java.util.Optional;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.listing.Listing;

/** Chooses a finding once the list that has it is shown. No Swing; one thread at a time. */
final class Arrival {
    private final FindingsPresenter findings;
    private final Runnable load;
    private Optional<String> awaited = Optional.empty();
    private Listing before = Listing.none();

    /** Waits for lists of {@code findings}; {@code load} has them made anew. */
    Arrival(FindingsPresenter findings, Runnable load) {
        this.findings = findings;
        this.load = load;
        findings.state().watch(this::look);
    }

    /** Has the list made anew and then chooses what goes by {@code key}, where it is in it. */
    void await(String key) {
        awaited = Optional.of(key);
        before = findings.listing().get();
        load.run();
    }

    private void look(FindingsState shown) {
        // the line that was chosen before is fetched first
        boolean arrived = shown.listing() != before
                && shown.listing() == findings.listing().get()
                && shown.chosen().isPresent();
        if (awaited.isPresent() && arrived) {
            String key = awaited.get();
            awaited = Optional.empty();
            findings.choose(key);
        }
    }
}
