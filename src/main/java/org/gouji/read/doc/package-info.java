/**
 * Reports as Word 97 to 2003 documents (.doc, and .wps as WPS writes them). Text, paragraphs, runs and lists come from the model
 * layer of POI's HWPF, which nothing outside this package sees; its user model is passed by because it knows neither properties
 * kept in the data stream nor rows without their grid.
 */
package org.gouji.read.doc;
