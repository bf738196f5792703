package org.gouji.rule.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.data.DataNode;
import org.gouji.form.FormCatalogue;
import org.gouji.rule.claim.ClaimWords;

/** Reads the words that an office adds; throws {@link Mistake} for an entry that cannot be used or whose examples fail. */
final class OwnWordReader {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,12}");
    private static final Pattern UNIT = Pattern.compile("\\p{IsHan}{1,4}");

    private final FormCatalogue forms;

    OwnWordReader(FormCatalogue forms) {
        this.forms = forms;
    }

    /** The words of one entry; {@code before} are those of the entries before it. */
    List<OwnWord> read(DataNode node, Collection<OwnWord> before) {
        Entries.only(node, List.of("as", "words", "finds", "leaves"));
        ClaimWords known = ClaimWords.load(forms);
        String as = Entries.text(node, "as");
        if (!known.word(as) && !known.unit(as)) {
            throw new Mistake("word.as", node.get("as"), "what", as);
        }
        Map<String, String> synonyms = new HashMap<>();
        before.forEach(w -> synonyms.put(w.word(), w.as()));
        List<OwnWord> words = new ArrayList<>();
        for (DataNode entry : list(node, "words")) {
            String word = entry.text();
            if (!(known.unit(as) ? UNIT : WORD).matcher(word).matches()) {
                throw new Mistake("word.form", entry, "what", word);
            }
            if (known.word(word) || known.unit(word)) {
                throw new Mistake("word.known", entry, "what", word);
            }
            synonyms.put(word, as);
            words.add(new OwnWord(word, as));
        }
        prove(known, node, synonyms);
        return words;
    }

    private static List<DataNode> list(DataNode node, String key) {
        List<DataNode> list = node.find(key).map(DataNode::list).orElse(List.of());
        if (list.isEmpty()) {
            throw new Mistake("missing", node, "what", key);
        }
        return list;
    }

    private static void prove(ClaimWords known, DataNode node, Map<String, String> synonyms) {
        Map<String, DataNode> finds = node.find("finds").map(DataNode::map).orElse(Map.of());
        if (finds.isEmpty()) {
            throw new Mistake("missing", node, "what", "finds");
        }
        finds.forEach((text, claims) -> {
            List<String> wanted =
                    claims.list().stream().map(DataNode::text).sorted().toList();
            compare(text, wanted, known.claims(text, synonyms), claims);
        });
        node.find("leaves")
                .map(DataNode::list)
                .orElse(List.of())
                .forEach(text -> compare(text.text(), List.of(), known.claims(text.text(), synonyms), text));
    }

    private static void compare(String text, List<String> wanted, List<String> read, DataNode node) {
        if (!read.stream().sorted().toList().equals(wanted)) {
            throw new Mistake("word.example", node, "what", text, "read", String.join(" ", read));
        }
    }
}
