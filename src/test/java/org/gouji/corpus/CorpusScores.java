package org.gouji.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.work.ReadFiles;
import org.gouji.work.Toolbox;

/**
 * Prints what is read wrong in the corpus: {@code CorpusScores [--write] [KIND...]}; with {@code --write} the score file is
 * brought up to date.
 */
public final class CorpusScores {
    static final Path FILE = Path.of("src", "test", "resources", "corpus", "scores.yaml");
    private static final String HEAD = """
            # How well each kind of file of the corpus is read; org.gouji.corpus.CorpusScores --write writes this file.
            # It may only improve: CorpusTest fails where a figure is worse than here. A kind that is not listed is not read yet.
            """;

    private CorpusScores() {}

    public static void main(String[] args) throws IOException {
        List<String> kinds =
                List.of(args).stream().filter(a -> !a.startsWith("--")).toList();
        Map<String, Score> scores = new TreeMap<>(kept());
        markers(kinds).forEach((kind, marker) -> {
            if (marker.readAny()) {
                marker.complaints().forEach(System.out::println);
                System.out.println("== " + marker.score().line(kind));
                scores.put(kind, marker.score());
            } else {
                System.out.println("== " + kind + " is not read yet");
            }
        });
        if (List.of(args).contains("--write")) {
            StringBuilder out = new StringBuilder(HEAD);
            scores.forEach((kind, score) -> out.append(score.line(kind)).append('\n'));
            Files.writeString(FILE, out);
        }
    }

    /** The kinds, all if none is named, each read and counted. */
    static Map<String, Marker> markers(List<String> kinds) {
        Corpus corpus = Corpus.committed(FormCatalogue.load());
        ReadFiles files = new ReadFiles(Toolbox.load());
        Map<String, Marker> markers = new TreeMap<>();
        corpus.entries().forEach((kind, entries) -> {
            if (kinds.isEmpty() || kinds.contains(kind)) {
                Marker marker = new Marker(corpus, files);
                entries.forEach(marker::mark);
                markers.put(kind, marker);
            }
        });
        return markers;
    }

    /** The scores as committed. */
    static Map<String, Score> kept() throws IOException {
        return Files.exists(FILE) ? Score.parse(DataNode.parse(FILE.toString(), Files.readString(FILE))) : Map.of();
    }
}
