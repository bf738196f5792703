package org.gouji.rule.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.data.DataNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The structures that reports really use, row by row (claims/narrative.yaml): what is read from them, and what must not be. */
class NarrativeTest {
    static final DataNode ROWS = data("narrative.yaml");

    static DataNode data(String name) {
        try (InputStream in = NarrativeTest.class.getResourceAsStream("/claims/" + name)) {
            return DataNode.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DataNode> list(String key) {
        return ROWS.get(key).list().stream();
    }

    static Stream<Arguments> readsItsClaims() {
        return Stream.concat(list("says"), list("within"))
                .map(n -> arguments(
                        n.get("row").text(),
                        n.text("unit", "青禾县水利局"),
                        n.get("text").text(),
                        n.texts("says").stream().map(NarrativeTest::spelledOut).toList()));
    }

    static Stream<Arguments> leavesTraps() {
        return list("leaves")
                .map(n -> arguments(n.get("row").text(), n.get("text").text()));
    }

    static String spelledOut(String claim) {
        String said = claim;
        for (var sum : ROWS.get("sums").map().entrySet()) {
            said = said.replaceAll(
                    "\\b" + sum.getKey() + "(?=[+=])", sum.getValue().text());
        }
        return said;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsItsClaims(String row, String unit, String text, List<String> claims) {
        assertThat(Prose.comparable(unit, 2022, text)).containsExactlyInAnyOrderElementsOf(claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesTraps(String row, String text) {
        assertThat(Prose.comparable(text)).isEmpty();
    }

    /** A trap among what is said of requests must not be drawn into it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("leavesTraps")
    void leavesTrapsBesideRequests(String row, String text) {
        assertThat(Prose.comparable("青禾县水利局", 2022, "收到政府信息公开申请8件，办结8件。" + text))
                .containsExactly("T3.new.total=8", "T3.total.total=8");
    }
}
