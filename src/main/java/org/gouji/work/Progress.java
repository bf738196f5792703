package org.gouji.work;

/** Where a long job reports how far it is and asks whether to go on. Called from the job's threads, often. */
public interface Progress {

    /** {@code done} of {@code total} steps are done; {@code what} is being worked on, a file name for example. */
    void step(int done, int total, String what);

    /** Whether the person wants the job to stop; asked between steps. */
    boolean cancelled();

    /** Nobody watches. */
    static Progress none() {
        return new Progress() {
            @Override
            public void step(int done, int total, String what) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
