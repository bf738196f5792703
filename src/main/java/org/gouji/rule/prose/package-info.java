/** The prose of a report, prepared once for everything that reads it: paragraphs without spaces, one after the other. */
package org.gouji.rule.prose;
