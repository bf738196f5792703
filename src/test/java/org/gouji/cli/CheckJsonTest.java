package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonTest {
    private final CheckJson json = new CheckJson(
            new Wording(Texts.load(Language.ZH), FormCatalogue.load()), Fixture.verdicts(Fixture.outcome()));

    @TempDir
    Path folder;

    @Test
    void writesEveryKeyInTheOrderOfTheContract() throws IOException {
        assertThat(json.text(Fixture.outcome())).isEqualTo(resource("check.json"));
    }

    @Test
    void writesTheSameBytesToAFileOnEverySystem() throws IOException {
        Path file = folder.resolve("结果.json");

        ResultFile.write(file, json.text(Fixture.outcome()));

        assertThat(Files.readAllBytes(file)).isEqualTo(resource("check.json").getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CheckJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
