package org.gouji.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.VersionStatement;

/**
 * Which of the reports of one unit and year count, and in which order they came: worked out from what was said of them, the same
 * in every copy that knows the same. Pure.
 */
final class VersionOrder {
    /** A report, in the order of paths. */
    record Member(String content, boolean withdrawn) {}

    /**
     * Where a report stands.
     *
     * @param version counted from 1; empty where it is withdrawn
     * @param before content of the version it is compared with
     * @param listed whether no other took its place and it is not withdrawn
     */
    record Place(Optional<Integer> version, Optional<String> before, boolean listed) {}

    private final List<Member> members;
    private final Map<String, Set<String>> follows = new HashMap<>();

    /** {@code said} in the order of the log; what it says of other units and years is left out. */
    VersionOrder(List<Member> members, List<VersionStatement> said) {
        this.members = List.copyOf(members);
        Set<String> known = members.stream().map(Member::content).collect(Collectors.toSet());
        Map<String, VersionStatement> latest = new LinkedHashMap<>();
        for (VersionStatement statement : said) {
            if (statement.says() == VersionStatement.Says.FOLLOWS && known.contains(statement.content())) {
                // again at the end: the latest comes last
                latest.remove(statement.content());
                latest.put(statement.content(), statement);
            }
        }
        List<VersionStatement> newestFirst = new ArrayList<>(latest.values());
        Collections.reverse(newestFirst);
        for (VersionStatement statement : newestFirst) {
            for (String other : statement.follows()) {
                // of statements that go round in a circle the oldest does not count
                if (known.contains(other)
                        && !other.equals(statement.content())
                        && !ancestors(other).contains(statement.content())) {
                    follows.computeIfAbsent(statement.content(), c -> new HashSet<>())
                            .add(other);
                }
            }
        }
    }

    /** All whose place a report takes, directly or not. */
    Set<String> ancestors(String content) {
        Set<String> all = new HashSet<>();
        List<String> ahead = new ArrayList<>(follows.getOrDefault(content, Set.of()));
        while (!ahead.isEmpty()) {
            String next = ahead.remove(ahead.size() - 1);
            if (all.add(next)) {
                ahead.addAll(follows.getOrDefault(next, Set.of()));
            }
        }
        return all;
    }

    /** Where each report stands, by content. */
    Map<String, Place> places() {
        Map<String, Integer> paths = new HashMap<>();
        members.forEach(member -> paths.put(member.content(), paths.size()));
        Set<String> inForce = members.stream()
                .filter(m -> !m.withdrawn())
                .map(Member::content)
                .collect(Collectors.toSet());
        Map<String, Set<String>> earlier = new HashMap<>();
        Set<String> superseded = new HashSet<>();
        for (String content : inForce) {
            Set<String> ancestors = ancestors(content);
            ancestors.retainAll(inForce);
            earlier.put(content, ancestors);
            superseded.addAll(ancestors);
        }
        Map<String, Integer> versions = new HashMap<>();
        // a report has more ancestors than each of them
        inForce.stream()
                .sorted(Comparator.comparing(content -> earlier.get(content).size()))
                .forEach(content -> versions.put(content, 1 + last(earlier.get(content), versions)));
        Map<String, Place> places = new LinkedHashMap<>();
        for (Member member : members) {
            Set<String> ancestors = earlier.getOrDefault(member.content(), Set.of());
            Optional<String> before = ancestors.stream()
                    .max(Comparator.<String, Integer>comparing(versions::get).thenComparing(paths::get));
            places.put(
                    member.content(),
                    new Place(
                            Optional.ofNullable(versions.get(member.content())),
                            before,
                            inForce.contains(member.content()) && !superseded.contains(member.content())));
        }
        return places;
    }

    private static int last(Collection<String> ancestors, Map<String, Integer> versions) {
        return ancestors.stream().mapToInt(versions::get).max().orElse(0);
    }
}
