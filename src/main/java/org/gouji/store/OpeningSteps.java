package org.gouji.store;

/** Hears what the opening of a workspace is at, where that takes long, and may stop it. Called from the opening thread, often. */
public interface OpeningSteps {

    /** What is done at opening. */
    enum Step {
        /** Looking whether the file is sound, after an end that was none. */
        CHECK,
        /** Copying the file to a backup. */
        BACKUP,
        /** Giving a file of an earlier release the shape of this one. */
        UPDATE,
        /** Writing the lists that a file of an earlier release lacks. */
        LISTS,
        /** Writing the search index that it lacks. */
        WORDS,
        /** Taking what can be read of a damaged file into a new one. */
        RECOVER
    }

    /** {@code done} of {@code total} parts of a step are done; {@code total} is 0 where it is not known. */
    void at(Step step, long done, long total);

    /** Whether the person no longer waits; asked between parts. What is done so far stays, the next opening goes on. */
    boolean cancelled();

    /** Nobody watches. */
    static OpeningSteps unwatched() {
        return new OpeningSteps() {
            @Override
            public void at(Step step, long done, long total) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
