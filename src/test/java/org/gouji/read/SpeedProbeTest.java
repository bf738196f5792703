package org.gouji.read;

import java.nio.file.*;
import org.gouji.form.FormCatalogue;
import org.gouji.model.*;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.match.ReportMatcher;
import org.junit.jupiter.api.Test;

class SpeedProbeTest {
    @Test
    void t() throws Exception {
        ReportReader r = new ReportReader(FormCatalogue.load());
        ReportMatcher m = new ReportMatcher(FormCatalogue.load(), Vocabulary.load());
        for (String d : new String[] {"docx-html", "docx-xml", "html", "txt"}) {
            Path f;
            try (var s = Files.list(Path.of("../shared/samples/files/" + d))) {
                f = s.sorted().findFirst().get();
            }
            byte[] b = Files.readAllBytes(f);
            SourceFile sf = new SourceFile(f.toString(), "");
            for (int k = 0; k < 3; k++) {
                long t = System.nanoTime();
                for (int i = 0; i < 150; i++) r.read(sf, b);
                long e = (System.nanoTime() - t) / 150000;
                long x = 0, y = 0;
                if (d.startsWith("docx")) {
                    t = System.nanoTime();
                    Extract ex = null;
                    for (int i = 0; i < 150; i++) ex = new DocxReader().read(b);
                    x = (System.nanoTime() - t) / 150000;
                    t = System.nanoTime();
                    for (int i = 0; i < 150; i++) m.match(sf, ex);
                    y = (System.nanoTime() - t) / 150000;
                    byte[] doc =
                            ZipDirectory.open(b).content("word/document.xml").get();
                    t = System.nanoTime();
                    long n = 0;
                    for (int i = 0; i < 150; i++) {
                        var xr = new com.fasterxml.aalto.stax.InputFactoryImpl()
                                .createXMLStreamReader(new java.io.ByteArrayInputStream(ZipDirectory.open(b)
                                        .content("word/document.xml")
                                        .get()));
                        while (xr.hasNext()) n += xr.next();
                    }
                    System.out.println("aalto scan us " + (System.nanoTime() - t) / 150000 + " bytes " + doc.length);
                }
                System.out.println(d + " total us " + e + " docx " + x + " match " + y);
            }
        }
    }
}
