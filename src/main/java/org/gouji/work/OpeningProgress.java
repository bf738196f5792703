package org.gouji.work;

import java.util.Locale;
import org.gouji.store.OpeningSteps;

/** What the opening of a workspace is at, for whoever watches jobs: by the key of a text, in parts of a thousand. */
record OpeningProgress(Progress progress) implements OpeningSteps {
    private static final int PARTS = 1_000;

    @Override
    public void at(Step step, long done, long total) {
        String what = "opening." + step.name().toLowerCase(Locale.ROOT);
        // never the last part: that would be told again and again where more comes than was thought
        progress.step(total <= 0 ? 0 : (int) Math.min(PARTS - 1, done * PARTS / total), total <= 0 ? 0 : PARTS, what);
    }

    @Override
    public boolean cancelled() {
        return progress.cancelled();
    }
}
