/** What stands behind a discrepancy, figure by figure: the equation with every addend, last year's figures, the children's. */
package org.gouji.work.evidence;
