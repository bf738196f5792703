package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said twice is kept once and comes back whole; what an earlier release kept stays as it is. */
class KeptOnceTest {

    @Test
    void valuesThatStandInColumnsAreOnlyNamed() {
        Map<String, String> args = Map.of("expected", "75", "actual", "74", "cell", "T3.new.total");
        Map<String, String> kept = ArgsText.kept(args, Optional.of("75"), Optional.of("74"));
        assertThat(kept).containsOnlyKeys("=", "cell");
        assertThat(ArgsText.read(kept, "75", "74")).isEqualTo(args);
    }

    @Test
    void aValueThatDiffersFromItsColumnIsKept() {
        Map<String, String> args = Map.of("expected", "七十五");
        Map<String, String> kept = ArgsText.kept(args, Optional.of("75"), Optional.of("74"));
        assertThat(kept).isEqualTo(args);
        assertThat(ArgsText.read(kept, "75", "74")).isEqualTo(args);
    }

    @Test
    void textsSaidBeforeAreNumbered() {
        List<Object> parts = List.of(
                List.of("水利局", "HIGH", List.of(List.of("TITLE", "水利局", "水利局2022年报告", 1))),
                List.of("2022", "HIGH", List.of(List.of("TITLE", "2022", "水利局2022年报告", 1))));
        List<Object> kept = EvidenceText.kept(parts);
        assertThat(kept.toString()).containsOnlyOnce("水利局2022年报告");
        assertThat(EvidenceText.read(kept)).isEqualTo(parts);
        assertThat(EvidenceText.read(parts)).isEqualTo(parts);
    }
}
