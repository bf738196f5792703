package org.gouji.work;

import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Reading;

/** Finds the files of named paths and reads them as reports. Any thread. */
public final class ReadFiles {
    private final Toolbox tools;

    /** Reads with the reader of {@code tools}. */
    public ReadFiles(Toolbox tools) {
        this.tools = tools;
    }

    /** The entries of CONTRACT.md ("What is an entry of reports") below {@code paths}, in code point order of their paths. */
    public List<FoundFile> find(List<Path> paths) {
        throw new UnsupportedOperationException(tools.toString());
    }

    /** Reads one of them; never throws for bad input. */
    public Reading read(FoundFile found) {
        throw new UnsupportedOperationException(found.toString());
    }
}
