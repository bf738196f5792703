package org.gouji.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML file that knows its file and line. Accessors throw {@link DataException} with both where the node is not
 * what the reader asked for. All scalars are texts: {@code 2021} and {@code no} mean what they show.
 */
public final class DataNode {
    private final String file;
    private final Node node;

    private DataNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** Reads a resource file. */
    public static DataNode resource(String path) {
        return parse(path, Resources.text(path));
    }

    /** Reads YAML; {@code file} is only named in messages. */
    public static DataNode parse(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            return new Compose(settings)
                    .composeString(yaml)
                    .map(root -> new DataNode(file, root))
                    .orElseThrow(() -> new DataException(file, 0, "the file is empty"));
        } catch (MarkedYamlEngineException e) {
            throw new DataException(
                    file, e.getProblemMark().map(m -> m.getLine() + 1).orElse(0), e.getProblem());
        }
    }

    /** The line the node starts on, from 1. */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** The mistake {@code reason} at this node. */
    public DataException mistake(String reason) {
        return new DataException(file, line(), reason);
    }

    /** The scalar's text. */
    public String text() {
        if (node instanceof ScalarNode) {
            return ((ScalarNode) node).getValue();
        }
        throw mistake("a plain value is expected here");
    }

    /** The elements of a list. */
    public List<DataNode> list() {
        if (!(node instanceof SequenceNode)) {
            throw mistake("a list is expected here");
        }
        List<DataNode> elements = new ArrayList<>();
        for (Node element : ((SequenceNode) node).getValue()) {
            elements.add(new DataNode(file, element));
        }
        return elements;
    }

    /** The entries of a mapping, in the order of the file. */
    public Map<String, DataNode> map() {
        if (!(node instanceof MappingNode)) {
            throw mistake("entries of the form 'name: value' are expected here");
        }
        Map<String, DataNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            String key = new DataNode(file, tuple.getKeyNode()).text();
            if (entries.put(key, new DataNode(file, tuple.getValueNode())) != null) {
                throw new DataNode(file, tuple.getKeyNode()).mistake("'" + key + "' stands here twice");
            }
        }
        return entries;
    }

    /** The entry {@code key} of a mapping, which must be there. */
    public DataNode get(String key) {
        return find(key).orElseThrow(() -> mistake("'" + key + "' is missing"));
    }

    /** The entry {@code key} of a mapping, if it is there. */
    public Optional<DataNode> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    /** The text of entry {@code key}, or {@code otherwise} where there is none. */
    public String text(String key, String otherwise) {
        return find(key).map(DataNode::text).orElse(otherwise);
    }

    /** The texts of the list {@code key}, empty where there is none. */
    public List<String> texts(String key) {
        return find(key)
                .map(n -> n.list().stream().map(DataNode::text).toList())
                .orElse(List.of());
    }
}
