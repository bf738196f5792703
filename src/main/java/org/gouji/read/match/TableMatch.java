package org.gouji.read.match;

import java.util.Map;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.TableReading;

/**
 * A table of the form as found in a document.
 *
 * @param reading how it was recognised
 * @param figures the figures found; cells without one are missing
 * @param score how many labels speak for this edition of the table
 */
record TableMatch(TableReading reading, Map<CellId, Figure> figures, int score) {}
