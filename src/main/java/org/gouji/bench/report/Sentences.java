package org.gouji.bench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataNode;

/**
 * The sentences that reports are made of (resources/bench/prose.yaml).
 *
 * @param preamble what may stand before section one
 * @param overview the parts of section one
 * @param problems the parts of section five
 * @param other what may stand in section six
 * @param words the lists of words
 * @param planted sentences with something wrong in them, by the kind of mistake
 */
record Sentences(
        List<Template> preamble,
        List<Part> overview,
        List<Part> problems,
        List<Template> other,
        Map<String, List<String>> words,
        Map<String, Template> planted) {

    /**
     * A part under a heading.
     *
     * @param figures groups of sentences that say figures; one is drawn of each
     * @param others sentences without figures of the form
     * @param drawn how many of these
     */
    record Part(String heading, List<List<Template>> figures, List<Template> others, int drawn) {}

    static Sentences load() {
        DataNode file = DataNode.resource("bench/prose.yaml");
        Map<String, List<String>> words = new LinkedHashMap<>();
        file.get("words")
                .map()
                .forEach((name, list) ->
                        words.put(name, list.list().stream().map(DataNode::text).toList()));
        Map<String, Template> planted = new LinkedHashMap<>();
        file.get("planted").map().forEach((kind, text) -> planted.put(kind, Template.plain(text.text())));
        DataNode sentences = file.get("sentences");
        return new Sentences(
                plain(file, "preamble"),
                file.get("overview").list().stream()
                        .map(n -> part(n, sentences))
                        .toList(),
                file.get("problems").list().stream()
                        .map(n -> part(n, sentences))
                        .toList(),
                plain(file, "other"),
                words,
                planted);
    }

    private static List<Template> plain(DataNode file, String key) {
        return file.texts(key).stream().map(Template::plain).toList();
    }

    private static Part part(DataNode node, DataNode sentences) {
        List<List<Template>> figures = List.of("figures", "then", "last").stream()
                .flatMap(group -> node.find(group).stream())
                .map(group -> group.list().stream().map(Template::read).toList())
                .toList();
        return new Part(
                node.get("heading").text(),
                figures,
                plain(sentences, node.get("others").text()),
                Integer.parseInt(node.get("drawn").text()));
    }
}
