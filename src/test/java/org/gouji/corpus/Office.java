package org.gouji.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.bench.page.Layout;
import org.gouji.bench.page.Trait;

/** Has LibreOffice convert documents of the corpus. */
final class Office {
    private static final int BATCH = 20;
    private static final int MINUTES = 5;

    /** A deletion shows on paper and in a page as struck-out text. */
    private static final Set<Trait> NOT_ON_PAPER = Set.of(Trait.TRACKED);

    private final Path corpus;
    private final String program;
    private final Path profile;

    Office(Path corpus, String program) throws IOException {
        this.corpus = corpus;
        this.program = program;
        this.profile = Files.createTempDirectory("corpus-office");
    }

    void convert() throws IOException {
        for (String made : List.of("doc", "pdf", "html-office", "rtf", "odt", "docx-office", "wps")) {
            clear(corpus.resolve(made));
        }
        Predicate<Layout> all = Layouts::converts;
        Predicate<Layout> paper =
                layout -> Layouts.converts(layout) && layout.traits().stream().noneMatch(NOT_ON_PAPER::contains);
        Predicate<Layout> some = layout -> Layouts.converts(layout) && Layouts.large(layout);
        convert("docx", "doc", "doc:MS Word 97", "doc", all);
        convert("docx", "pdf", "pdf:writer_pdf_Export", "pdf", paper);
        for (Layout layout : Layouts.all()) {
            if (layout.has(Trait.ROTATED) || layout.has(Trait.SIDEWAYS)) {
                TurnedPages.turn(corpus.resolve("pdf").resolve(layout.name() + ".pdf"), layout.has(Trait.ROTATED));
            }
        }
        convert("docx", "html-office", "html:HTML (StarWriter)", "html", some.and(paper));
        convert("docx", "rtf", "rtf:Rich Text Format", "rtf", some);
        convert("docx", "odt", "odt:writer8", "odt", some);
        for (Layout layout : Layouts.all()) {
            if (some.test(layout)) {
                Files.copy(
                        corpus.resolve("doc").resolve(layout.name() + ".doc"),
                        corpus.resolve("wps").resolve(layout.name() + ".wps"));
            }
        }
        convert("odt", "docx-office", "docx:MS Word 2007 XML", "docx", some);
    }

    private void convert(String from, String to, String filter, String ending, Predicate<Layout> which)
            throws IOException {
        Path target = corpus.resolve(to);
        List<Path> files = new ArrayList<>();
        for (Layout layout : Layouts.all()) {
            if (which.test(layout)) {
                files.add(
                        corpus.resolve(from).resolve(layout.name() + "." + (from.startsWith("docx") ? "docx" : from)));
            }
        }
        for (int i = 0; i < files.size(); i += BATCH) {
            run(files.subList(i, Math.min(files.size(), i + BATCH)), filter, target);
        }
        long count = 0;
        for (Path file : list(target)) {
            if (file.toString().endsWith("." + ending)) {
                count++;
            } else {
                Files.delete(file); // pictures of text boxes that stand beside a web page
            }
        }
        if (count < files.size()) {
            throw new IOException(to + ": " + count + " of " + files.size() + " files were made");
        }
    }

    /** Removes what an earlier run made. */
    static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path file : list(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void run(List<Path> files, String filter, Path target) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice did not end: " + filter);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
