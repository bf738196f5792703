package org.gouji.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.bench.page.Layout;
import org.gouji.corpus.Score.Count;
import org.gouji.form.FormCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the whole corpus; what was once read must stay read. */
class CorpusTest {
    private static final String UPDATE = "run org.gouji.corpus.CorpusScores --write to record it";
    private static final long PER_MILLION = 999_000;
    private static final long PER_MILLION_ON_PAPER = 995_000;
    private static Map<String, Marker> markers;
    private static Map<String, Score> kept;

    @BeforeAll
    static void readAll() throws IOException {
        markers = CorpusScores.markers(List.of());
        kept = CorpusScores.kept();
    }

    @TestFactory
    Stream<DynamicTest> neverGetsWorse() {
        return markers.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> neverWorse(e.getKey(), e.getValue())));
    }

    private static void neverWorse(String kind, Marker marker) {
        Score score = marker.score();
        if (!kept.containsKey(kind)) {
            System.out.println(
                    "corpus: " + kind + (marker.readAny() ? " is read now: " + UPDATE : " is not read yet, skipped"));
            return;
        }
        assertThat(score.worseThan(kept.get(kind)))
                .as("worse than in %s; what was read wrong:%n%s", CorpusScores.FILE, complaints(marker))
                .isEmpty();
        if (!score.equals(kept.get(kind)) && !kept.get(kind).worseThan(score).isEmpty()) {
            System.out.println("corpus: better than the score file: " + score.line(kind) + "; " + UPDATE);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsNoCellWrongAndMissesFew() {
        return markers.entrySet().stream()
                .filter(e -> kept.containsKey(e.getKey()))
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> good(e.getKey(), e.getValue())));
    }

    private static void good(String kind, Marker marker) {
        assertThat(marker.score().get(Count.WRONG))
                .as("cells read wrong:%n%s", complaints(marker))
                .isZero();
        assertThat(marker.score().exactPerMillion())
                .as("exact cells in a million:%n%s", complaints(marker))
                .isGreaterThanOrEqualTo(kind.startsWith("pdf") ? PER_MILLION_ON_PAPER : PER_MILLION);
    }

    @Test
    void holdsTwentyLayoutsOfTheMainFormatsAndEightOfTheOthers() {
        markers.forEach((kind, marker) -> {
            boolean main = List.of("docx", "doc", "html", "pdf").contains(kind);
            assertThat(marker.score().get(Count.FILES)).as(kind).isGreaterThanOrEqualTo(main ? 20 : 8);
        });
        assertThat(markers).hasSizeGreaterThanOrEqualTo(20);
    }

    /** The truth beside the files is what the writer says today: a change of the writer asks for the files to be made again. */
    @Test
    void agreesWithItsWriter() throws IOException {
        FormCatalogue forms = FormCatalogue.load();
        Corpus corpus = Corpus.committed(forms);
        DraftWriter writer = new DraftWriter(forms);
        for (Layout layout : Layouts.all()) {
            String truth = writer.draft(layout).truth().text();
            assertThat(Files.readString(
                            corpus.root().resolve("truth").resolve(layout.name() + ".txt"), StandardCharsets.UTF_8))
                    .as("run org.gouji.corpus.CorpusWriter")
                    .isEqualTo(truth);
            assertThat(corpus.truth(layout.name()).text()).isEqualTo(truth);
        }
    }

    private static String complaints(Marker marker) {
        List<String> all = marker.complaints();
        return String.join("\n", all.subList(0, Math.min(40, all.size())));
    }
}
