package org.gouji.work.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.model.Anchor;
import org.gouji.model.Carry;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.Message;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.gouji.store.KeyedFinding;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final CellId CELL = CellId.parse("T3.new.total");
    private static final SourceFile FILE = new SourceFile("a.docx", "aa");

    /** A finding on a sentence: the hash of its words, the cell it speaks of, the words that are wrong, and its cause. */
    private static KeyedFinding said(String sentence, Optional<CellId> cell, String actual, int cause) {
        Anchor anchor = new Anchor("CHECK", cell.stream().toList(), Section.OVERVIEW, sentence, 0);
        Finding finding = new Finding(
                "TEXT-COUNT",
                "CHECK",
                Severity.WARNING,
                List.of(FILE),
                cell.stream().toList(),
                Optional.of("9"),
                Optional.of(actual),
                Message.of("rule.T3-ROW.message"),
                sentence,
                List.of(),
                cause,
                List.of(),
                anchor);
        return new KeyedFinding(1, new FindingKey(List.of(new FindingKey.Subject("u", 2024)), anchor).text(), finding);
    }

    private static KeyedFinding at(int cell, String actual, int cause) {
        return said("s" + cell, Optional.empty(), actual, cause);
    }

    @Test
    void aSentenceWordedAnewKeepsItsFindingWhereItSpeaksOfTheSameCell() {
        KeyedFinding before = said("h1", Optional.of(CELL), "3", 0);
        KeyedFinding now = said("h2", Optional.of(CELL), "4", 0);
        CarryOver over = CarryOver.of(List.of(before), List.of(now), Set.of());
        assertThat(over.moved()).isEqualTo(Map.of(before.key(), now.key()));
        assertThat(over.before()).extracting(CarryOver.Line::carry).containsExactly(Carry.STILL);
        assertThat(over.here()).extracting(CarryOver.Line::carry).containsExactly(Carry.STILL);
        assertThat(over.here().get(0).changed()).isTrue();
    }

    @Test
    void withoutACellTheSameWordsMustBeWrong() {
        KeyedFinding typo = said("h1", Optional.empty(), "接收监督", 0);
        assertThat(CarryOver.of(List.of(typo), List.of(said("h2", Optional.empty(), "接收监督", 0)), Set.of())
                        .moved())
                .hasSize(1);
        CarryOver other = CarryOver.of(List.of(typo), List.of(said("h2", Optional.empty(), "版块", 0)), Set.of());
        assertThat(other.before()).extracting(CarryOver.Line::carry).containsExactly(Carry.FIXED);
        assertThat(other.here()).extracting(CarryOver.Line::carry).containsExactly(Carry.NEW);
    }

    @Test
    void aPointOfSeveralFindingsIsThereWhileOneOfThemIs() {
        CarryOver over = CarryOver.of(
                List.of(at(1, "x", 1), at(2, "y", 1), at(3, "z", 2)), List.of(at(2, "y", 0), at(4, "n", 0)), Set.of());
        assertThat(over.before()).extracting(CarryOver.Line::carry).containsExactly(Carry.STILL, Carry.FIXED);
        assertThat(over.here()).extracting(CarryOver.Line::carry).containsExactly(Carry.STILL, Carry.NEW);
        assertThat(over.here().get(0).changed()).isFalse();
    }

    @Test
    void whatOnlyAnOlderVersionHadComesBack() {
        KeyedFinding back = at(1, "x", 0);
        assertThat(CarryOver.of(List.of(), List.of(back), Set.of(back.key())).here())
                .extracting(CarryOver.Line::carry)
                .containsExactly(Carry.BACK);
    }

    @Property(tries = 200)
    void everyPointOfBothIsToldOnce(
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 5) Integer> first,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 5) Integer> second) {
        List<KeyedFinding> before = findings(first);
        List<KeyedFinding> now = findings(second);
        CarryOver over = CarryOver.of(before, now, Set.of());
        assertThat(over.before().stream().flatMap(line -> line.members().stream()))
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(over.here().stream().flatMap(line -> line.members().stream()))
                .containsExactlyInAnyOrderElementsOf(now);
        assertThat(over.before().stream().anyMatch(line -> line.carry() == Carry.STILL))
                .isEqualTo(over.here().stream().anyMatch(line -> line.carry() == Carry.STILL));
        assertThat(CarryOver.of(before, before, Set.of()).here()).noneMatch(CarryOver.Line::changed);
        assertThat(over.moved().values()).doesNotHaveDuplicates();
    }

    private static List<KeyedFinding> findings(List<Integer> cells) {
        List<KeyedFinding> findings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean again = cells.subList(0, i).contains(cells.get(i));
            if (!again) {
                findings.add(at(cells.get(i), "x", i % 3));
            }
        }
        return findings;
    }
}
