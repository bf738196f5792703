/** What is asked of all discrepancies at once, without loading them: which fit a filter, how many of each kind. */
package org.gouji.work.listing;
