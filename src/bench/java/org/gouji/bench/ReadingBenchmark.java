package org.gouji.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a document to a report, tables matched and prose divided, in every way of writing of the corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    private final ReportReader reader = new ReportReader(FormCatalogue.load());

    /** The folder of the corpus. */
    @Param({"docx", "docx-office", "doc", "rtf", "odt", "html", "html-office", "mht", "pdf", "xlsx", "xls", "txt", "txt-tab"})
    public String written;

    private CorpusFiles files;

    /** Loads the documents. */
    @Setup
    public void load() throws IOException {
        files = new CorpusFiles(written);
    }

    /** One document. */
    @Benchmark
    public Object report() {
        return reader.read(new SourceFile("report", ""), files.turn());
    }
}
