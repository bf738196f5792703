package org.gouji.read;

import org.gouji.model.SourceDocument;

/**
 * What a format's reader brings: the document and what cannot be expressed in it.
 *
 * @param document the blocks
 * @param pictures how many pictures stand among them; a report whose tables are pictures must be told from one without tables
 * @param page whether it is a web page, with things around the report that are no part of it
 */
public record Extract(SourceDocument document, int pictures, boolean page) {}
