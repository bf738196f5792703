package org.gouji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The documents of the corpus in one way of writing, one after the other and round again. One thread. */
final class CorpusFiles {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final List<byte[]> files = new ArrayList<>();
    private int next;

    /** Loads the folder {@code name}; the benchmarks run from the top of the repository. */
    CorpusFiles(String name) throws IOException {
        try (Stream<Path> paths = Files.list(CORPUS.resolve(name))) {
            for (Path path : paths.sorted().toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
    }

    byte[] turn() {
        next = (next + 1) % files.size();
        return files.get(next);
    }
}
