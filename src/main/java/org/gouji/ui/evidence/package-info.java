/** What stands behind the chosen discrepancy, figure by figure, each with a way to its cell. */
package org.gouji.ui.evidence;
