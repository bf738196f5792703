/** Checks that read the prose alone: dates, citations, names, personal data, what must be said, how it is written. */
package org.gouji.rule.check.prose;
