package org.gouji.work;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds a name among those there are, and the nearest ones for a name that is not among them. */
public record NearNames(List<String> names) {
    private static final int SHOWN = 5;

    public NearNames {
        names = names.stream().distinct().sorted().toList();
    }

    /** The names that are {@code name}; width and spaces do not matter where nothing matches to the letter. */
    List<String> same(String name) {
        return names.contains(name)
                ? List.of(name)
                : names.stream().filter(n -> plain(n).equals(plain(name))).toList();
    }

    /** The names among {@code known} that are {@code wanted}; throws {@link MemoScopeException.UnknownUnit} for one that is not. */
    static Set<String> chosen(List<String> wanted, List<String> known) {
        NearNames names = new NearNames(known);
        Set<String> chosen = new HashSet<>();
        for (String name : wanted) {
            List<String> same = names.same(name);
            if (same.isEmpty()) {
                throw new MemoScopeException.UnknownUnit(name, names.nearest(name));
            }
            chosen.addAll(same);
        }
        return chosen;
    }

    /** At most five names, those that share most characters first; the first names where none shares any. */
    public List<String> nearest(String name) {
        Set<Integer> sought = characters(name);
        List<String> near = names.stream()
                .filter(n -> shared(sought, n) > 0)
                .sorted(Comparator.comparingInt(n -> -similarity(sought, n)))
                .limit(SHOWN)
                .toList();
        return near.isEmpty() ? names.stream().limit(SHOWN).toList() : near;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Set<Integer> characters(String name) {
        Set<Integer> characters = new HashSet<>();
        plain(name).codePoints().forEach(characters::add);
        return characters;
    }

    private static int shared(Set<Integer> sought, String name) {
        Set<Integer> shared = characters(name);
        shared.retainAll(sought);
        return shared.size();
    }

    /** Shared characters among those of both, thousandths. */
    private static int similarity(Set<Integer> sought, String name) {
        return 2000 * shared(sought, name) / (sought.size() + characters(name).size());
    }
}
