package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.gouji.store.Pairs;
import org.gouji.store.Workspace;

/**
 * Which discrepancies say all words of a search: in the unit, the year, the rule, the place, the text, what is expected, what is
 * there, what shows it, or the auditor's note; each word anywhere within one of these. Names and phrases are looked through in
 * memory, values and notes by the index of the workspace. Any thread.
 */
final class Search {
    private static final int KEPT = 4;
    private static final int AT_ONCE = 2_000;

    private final Workspace workspace;
    private final Columns columns;
    private final Numbers numbers;
    private final PhraseWords phrases;
    private final Map<String, BitSet> found = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BitSet> eldest) {
            return size() > KEPT;
        }
    });

    Search(Workspace workspace, Columns columns, Numbers numbers, PhraseWords phrases) {
        this.workspace = workspace;
        this.columns = columns;
        this.numbers = numbers;
        this.phrases = phrases;
    }

    /** The same after something was noted. */
    Search again(Columns next) {
        return new Search(workspace, next, numbers, phrases);
    }

    /** The positions of those that say all of {@code words}. */
    BitSet find(String words) {
        BitSet known = found.get(words);
        if (known != null) {
            return known;
        }
        BitSet all = new BitSet(columns.size());
        all.set(0, columns.size());
        for (String word : Pairs.words(words)) {
            all.and(one(word));
        }
        found.put(words, all);
        return all;
    }

    private BitSet one(String word) {
        List<List<List<String>>> parts = new ArrayList<>();
        PhraseWords.Match[] matches = phrases.match(word, parts);
        BitSet hits = named(word, phrase -> matches[phrase] == PhraseWords.Match.WHOLLY);
        indexed(word, hits);
        across(word, matches, parts, hits);
        return hits;
    }

    private BitSet named(String word, IntPredicate phrase) {
        ReportColumns reports = columns.reports();
        boolean[] unit = has(reports.names(), word);
        boolean[] year = has(reports.years(), word);
        boolean[] phraseHas = new boolean[columns.phrases().phrases().size()];
        for (int i = 0; i < phraseHas.length; i++) {
            phraseHas[i] = phrase.test(i);
        }
        BitSet hits = new BitSet(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            int report = columns.report()[i];
            if (phraseHas[columns.phrase()[i]] || unit[reports.unit()[report]] || year[reports.year()[report]]) {
                hits.set(i);
            }
        }
        return hits;
    }

    private static boolean[] has(String[] texts, String word) {
        boolean[] has = new boolean[texts.length];
        for (int i = 0; i < texts.length; i++) {
            has[i] = Pairs.folded(texts[i]).contains(word);
        }
        return has;
    }

    private void indexed(String word, BitSet hits) {
        workspace.read(session -> {
            session.words().find(word, number -> {
                int position = numbers.position(number);
                if (position >= 0) {
                    hits.set(position);
                }
            });
            return hits;
        });
    }

    /** A word that begins in the text and ends in a value, or the other way round: what the index allows is looked at itself. */
    private void across(String word, PhraseWords.Match[] matches, List<List<List<String>>> parts, BitSet hits) {
        Map<String, BitSet> values = new HashMap<>();
        BitSet candidates = new BitSet(columns.size());
        BitSet[] byPhrase = new BitSet[matches.length];
        for (int phrase = 0; phrase < matches.length; phrase++) {
            if (matches[phrase] == PhraseWords.Match.PARTLY) {
                byPhrase[phrase] = allowed(parts.get(phrase), values);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            BitSet allowed = byPhrase[columns.phrase()[i]];
            if (allowed != null && !hits.get(i) && allowed.get(i)) {
                candidates.set(i);
            }
        }
        int[] positions = candidates.stream().toArray();
        for (int from = 0; from < positions.length; from += AT_ONCE) {
            int[] some = java.util.Arrays.stream(positions, from, Math.min(from + AT_ONCE, positions.length))
                    .map(position -> columns.number()[position])
                    .toArray();
            workspace.read(session -> {
                session.words().values(some, (number, said) -> {
                    int position = numbers.position(number);
                    if (phrases.text(columns.phrase()[position], said).contains(word)) {
                        hits.set(position);
                    }
                });
                return hits;
            });
        }
    }

    private BitSet allowed(List<List<String>> ways, Map<String, BitSet> values) {
        BitSet any = new BitSet(columns.size());
        for (List<String> way : ways) {
            BitSet all = new BitSet(columns.size());
            all.set(0, columns.size());
            for (String value : way) {
                all.and(values.computeIfAbsent(value, v -> {
                    BitSet having = new BitSet(columns.size());
                    indexed(v, having);
                    return having;
                }));
            }
            any.or(all);
        }
        return any;
    }
}
