package org.gouji.memo;

import java.util.Map;
import org.gouji.data.DataNode;
import org.gouji.data.Resources;

/**
 * What an office may make its own of documents: as shipped in resources/memo, or from its own files.
 *
 * @param layout measures that Word styles cannot hold
 * @param styles the Word styles, as XML
 * @param fonts the fonts and what stands in for them, as XML
 * @param texts sentences instead of those of the bundle {@code memo}, by key
 */
public record Templates(DataNode layout, String styles, String fonts, Map<String, String> texts) {
    /** Where the layout stands. */
    public static final String LAYOUT = "memo/layout.yaml";

    /** Where the styles stand. */
    public static final String STYLES = "memo/styles.xml";

    /** Where the fonts stand. */
    public static final String FONTS = "memo/fonts.xml";

    public Templates {
        texts = Map.copyOf(texts);
    }

    /** As shipped. */
    public static Templates shipped() {
        return new Templates(DataNode.resource(LAYOUT), Resources.text(STYLES), Resources.text(FONTS), Map.of());
    }
}
