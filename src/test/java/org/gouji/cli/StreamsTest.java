package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamsTest {

    @ParameterizedTest
    @CsvSource({
        // a terminal as Java 17 tells it
        "sun.stdout.encoding, GBK, false, GBK",
        // a terminal as Java 25 tells it
        "stdout.encoding, GBK, true, GBK",
        // a pipe: Java 25 still tells an encoding
        "stdout.encoding, GBK, false, UTF-8",
        "native.encoding, GB18030, true, GB18030",
        // a name that Java does not know
        "sun.stdout.encoding, cp0815, true, UTF-8",
    })
    void writesUtf8UnlessATerminalAsksForSomethingElse(String property, String told, boolean terminal, String used) {
        Properties system = new Properties();
        system.setProperty(property, told);

        assertThat(Streams.charset(system, "stdout", terminal).name()).isEqualTo(used);
    }

    @Test
    void writesUtf8WhereTheSystemTellsNothing() {
        assertThat(Streams.charset(new Properties(), "stderr", false).name()).isEqualTo("UTF-8");
    }
}
