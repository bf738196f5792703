package org.gouji.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.doc.DocReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading an old Word document, beside HWPF's own way to its tables. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocBenchmark {
    private final DocReader reader = new DocReader();
    private byte[] report;

    /** Loads the document. */
    @Setup
    public void load() throws IOException {
        try (InputStream in = DocBenchmark.class.getResourceAsStream("/read/doc/page-2021.doc")) {
            report = in.readAllBytes();
        }
    }

    /** Prose, tables and their grids. */
    @Benchmark
    public Object reading() throws UnreadableFileException {
        return reader.read(report);
    }

    /** The text of every cell by HWPF's user model. */
    @Benchmark
    public int tableWalk() throws IOException {
        int length = 0;
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(report))) {
            TableIterator tables = new TableIterator(document.getRange());
            while (tables.hasNext()) {
                Table table = tables.next();
                for (int r = 0; r < table.numRows(); r++) {
                    TableRow row = table.getRow(r);
                    for (int c = 0; c < row.numCells(); c++) {
                        length += row.getCell(c).text().length();
                    }
                }
            }
        }
        return length;
    }
}
