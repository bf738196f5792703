package org.gouji.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;

/** The committed corpus: a folder for each way of writing, in it the files by the names of their reports. */
record Corpus(Path root, FormCatalogue forms) {
    private static final String TRUTH = "truth";

    /**
     * A file of the corpus.
     *
     * @param kind the folder, which is how it was written
     * @param report the name of the report it holds
     */
    record Entry(String kind, String report, Path file) {

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return kind + "/" + file.getFileName();
        }
    }

    static Corpus committed(FormCatalogue forms) {
        return new Corpus(Path.of("src", "test", "resources", "corpus"), forms);
    }

    /** The files by kind, both in the order of their names. */
    Map<String, List<Entry>> entries() {
        Map<String, List<Entry>> entries = new TreeMap<>();
        for (Path folder : list(root)) {
            String kind = folder.getFileName().toString();
            if (Files.isDirectory(folder) && !kind.equals(TRUTH)) {
                entries.put(
                        kind,
                        list(folder).stream()
                                .map(file -> new Entry(kind, stem(file), file))
                                .toList());
            }
        }
        return entries;
    }

    Truth truth(String report) {
        try {
            return Truth.parse(
                    Files.readAllLines(root.resolve(TRUTH).resolve(report + ".txt")),
                    id -> forms.editions().stream()
                            .filter(e -> e.id().equals(id))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
