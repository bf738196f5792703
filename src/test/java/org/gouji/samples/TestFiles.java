package org.gouji.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files below {@code samples/} on the class path, with line ends made the same everywhere. */
final class TestFiles {

    String text(String name) {
        try (InputStream in = TestFiles.class.getResourceAsStream("/samples/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such data file: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank()).toList();
    }

    List<Sample> samples() {
        return lines("index.txt").stream()
                .map(name -> Sample.parse(lines(name)))
                .toList();
    }

    Form form(Sample sample) {
        return Form.parse(lines("forms/" + sample.first("form") + ".txt"));
    }
}
