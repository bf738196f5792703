/** Rules over all reports of a batch: coverage, parents against children, copied prose. Keeps of a report only what they need. */
package org.gouji.rule.batch;
