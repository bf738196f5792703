package org.gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An invented report of the folder {@code read} among the test resources and what stands in it. The PDF files were written by
 * LibreOffice 7.4 from generated .docx files, the OFD files by ofdrw-layout 2.3.6; beside each lies a text file with every cell as it
 * was filled in (nothing behind the sign: left blank) and two paragraphs.
 *
 * @param name file name without its end
 * @param bytes the file
 * @param unit its unit
 * @param year its year
 * @param edition edition of the form
 * @param cells what was filled in, by address
 * @param prose some of its paragraphs, each as one line
 */
record PrintedFixture(
        String name,
        byte[] bytes,
        String unit,
        int year,
        String edition,
        Map<String, String> cells,
        List<String> prose) {

    static PrintedFixture of(String format, String name) {
        String path = "/read/" + format + "/" + name;
        Map<String, String> cells = new TreeMap<>();
        Map<String, String> other = new TreeMap<>();
        List<String> prose = new ArrayList<>();
        for (String line : new String(resource(path + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String key = line.substring(0, line.indexOf(" ="));
            String value = line.substring(line.indexOf(" =") + 2).strip();
            if (key.equals("prose")) {
                prose.add(value);
            } else {
                (key.contains(".") ? cells : other).put(key, value);
            }
        }
        return new PrintedFixture(
                name,
                resource(path + "." + format),
                other.get("unit"),
                Integer.parseInt(other.get("year")),
                other.get("edition"),
                cells,
                prose);
    }

    private static byte[] resource(String path) {
        try (InputStream in = PrintedFixture.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
