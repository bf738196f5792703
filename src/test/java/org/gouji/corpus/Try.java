package org.gouji.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;

/** Reads a corpus and prints what fails: {@code Try FOLDER [KIND...]}. */
public final class Try {
    private Try() {}

    public static void main(String[] args) {
        FormCatalogue forms = FormCatalogue.load();
        Corpus corpus = new Corpus(Path.of(args[0]), forms);
        ReportReader reader = new ReportReader(forms);
        List<String> kinds = List.of(args).subList(1, args.length);
        corpus.entries().forEach((kind, entries) -> {
            if (!kinds.isEmpty() && !kinds.contains(kind)) {
                return;
            }
            int[] counts = new int[Truth.Outcome.values().length];
            for (Corpus.Entry entry : entries) {
                Truth truth = corpus.truth(entry.report());
                Reading reading = reader.read(new SourceFile(entry.toString(), ""), entry.bytes())
                        .get(0);
                if (reading instanceof Reading.Failed failed) {
                    System.out.println(entry + " FAILED " + failed.message().key());
                    counts[Truth.Outcome.MISSED.ordinal()] += truth.cells().size();
                    continue;
                }
                var report = ((Reading.Read) reading).report();
                Map<Truth.Outcome, List<String>> bad = new TreeMap<>();
                if (!report.unit().equals(java.util.Optional.of(truth.unit()))
                        || !report.year().equals(java.util.Optional.of(truth.year()))
                        || !report.edition().equals(truth.edition())) {
                    System.out.println(entry + " IDENTITY " + report.unit() + " " + report.year() + " "
                            + report.edition() + " for " + truth.unit() + " " + truth.year());
                }
                String prose = report.paragraphs().stream()
                        .map(p -> p.text().replaceAll("\\s", ""))
                        .reduce("", (a, b) -> a + "\n" + b);
                truth.sentences().stream()
                        .filter(s -> !prose.contains(s.replaceAll("\\s", "")))
                        .forEach(s -> System.out.println(entry + " PROSE lacks " + s));
                truth.cells().keySet().forEach(c -> {
                    Truth.Outcome outcome = truth.judge(report.figure(c));
                    counts[outcome.ordinal()]++;
                    if (outcome != Truth.Outcome.EXACT && outcome != Truth.Outcome.DESTROYED) {
                        var f = report.figure(c);
                        bad.computeIfAbsent(outcome, o -> new ArrayList<>())
                                .add(c + " " + f.state() + " '" + f.text() + "' for "
                                        + truth.cells().get(c));
                    }
                });
                bad.forEach((o, l) -> System.out.println(entry + " " + o + " " + l.size() + ": "
                        + String.join("; ", l.subList(0, Math.min(4, l.size())))));
            }
            StringBuilder line = new StringBuilder("== " + kind + " files " + entries.size());
            for (Truth.Outcome o : Truth.Outcome.values()) {
                line.append(' ').append(o).append(' ').append(counts[o.ordinal()]);
            }
            System.out.println(line);
        });
    }
}
