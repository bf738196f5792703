package org.gouji.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.model.VersionStatement;
import org.gouji.model.VersionStatement.Says;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
    private final List<VersionStatement> said = new ArrayList<>();

    @Test
    void reportsOfWhichNothingWasSaidCountSideBySide() {
        assertThat(places("a", "b")).containsExactly("a 1 - listed", "b 1 - listed");
    }

    @Test
    void eachVersionTakesThePlaceOfTheOneBefore() {
        follows("b", "a");
        follows("c", "b");
        assertThat(places("c", "a", "b")).containsExactly("c 3 b listed", "a 1 - older", "b 2 a older");
    }

    @Test
    void whereTwoTakeOnePlaceBothCount() {
        follows("b", "a");
        follows("c", "a");
        assertThat(places("a", "b", "c")).containsExactly("a 1 - older", "b 2 a listed", "c 2 a listed");
    }

    @Test
    void whereOneTakesThePlaceOfTwoTheLastByPathIsTheOneBefore() {
        follows("c", "a", "b");
        assertThat(places("a", "b", "c")).containsExactly("a 1 - older", "b 1 - older", "c 2 b listed");
    }

    @Test
    void aWithdrawnVersionGivesItsPlaceBack() {
        follows("b", "a");
        assertThat(places("a", "-b")).containsExactly("a 1 - listed", "b - - older");
    }

    @Test
    void withoutTheOneBetweenTheLastIsComparedWithTheFirst() {
        follows("b", "a");
        follows("c", "b");
        assertThat(places("a", "-b", "c")).containsExactly("a 1 - older", "b - - older", "c 2 a listed");
    }

    @Test
    void theLatestStatementCountsWhereTheyGoRoundInACircle() {
        follows("b", "a");
        follows("a", "b");
        assertThat(places("a", "b")).containsExactly("a 2 b listed", "b 1 - older");
        follows("a");
        assertThat(places("a", "b")).as("the earlier one counts again").containsExactly("a 1 - older", "b 2 a listed");
    }

    @Test
    void whatIsSaidOfItselfOrOfStrangersIsLeftOut() {
        follows("a", "a", "elsewhere");
        assertThat(places("a")).containsExactly("a 1 - listed");
    }

    @Property(tries = 300)
    void whateverIsSaidSomethingCountsAndEachVersionIsOneMoreThanTheOneBefore(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 24) Integer> acts,
            @ForAll @IntRange(min = 0, max = 30) int withdrawn) {
        acts.forEach(act -> follows(name(act / 5), name(act % 5)));
        List<VersionOrder.Member> members = Stream.of(0, 1, 2, 3, 4)
                .map(i -> new VersionOrder.Member(name(i), (withdrawn >> i & 1) == 1))
                .toList();
        var places = new VersionOrder(members, said).places();
        assertThat(places.values()).anyMatch(VersionOrder.Place::listed);
        places.forEach((content, place) -> {
            assertThat(place.version().isPresent())
                    .isEqualTo(members.stream().anyMatch(m -> m.content().equals(content) && !m.withdrawn()));
            int before = place.before()
                    .map(b -> places.get(b).version().orElseThrow())
                    .orElse(0);
            place.version().ifPresent(version -> assertThat(version).isEqualTo(before + 1));
            place.before().ifPresent(b -> assertThat(places.get(b).listed()).isFalse());
        });
    }

    private static String name(int number) {
        return String.valueOf((char) ('a' + number));
    }

    private void follows(String content, String... others) {
        said.add(new VersionStatement(
                UUID.randomUUID(), content, Says.FOLLOWS, List.of(others), Optional.empty(), "", Instant.EPOCH));
    }

    /** Contents in the order of paths, a withdrawn one behind a hyphen. */
    private List<String> places(String... members) {
        List<VersionOrder.Member> all = Stream.of(members)
                .map(m -> new VersionOrder.Member(m.replace("-", ""), m.startsWith("-")))
                .toList();
        return new VersionOrder(all, said)
                .places().entrySet().stream()
                        .map(e -> e.getKey() + " "
                                + e.getValue().version().map(String::valueOf).orElse("-") + " "
                                + e.getValue().before().orElse("-") + " "
                                + (e.getValue().listed() ? "listed" : "older"))
                        .toList();
    }
}
