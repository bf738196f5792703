package org.gouji.store;

import java.nio.file.Path;

/** An open workspace file ({@code *.gouji}). One writer at a time, readers never wait for it. Any thread. */
public final class Workspace implements AutoCloseable {
    private final Path file;

    private Workspace(Path file) {
        this.file = file;
    }

    /** Opens a workspace, makes it where there is none, and brings an older one up to date. */
    public static Workspace open(Path file) {
        return new Workspace(file);
    }

    /** The workspace file. */
    public Path file() {
        return file;
    }

    @Override
    public void close() {}
}
