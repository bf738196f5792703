/** From the blocks of a document to a report: tables matched to the form by meaning, sections, title, unit and year. */
package org.gouji.read.match;
