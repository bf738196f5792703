/** Adds up the reports of a unit's children. */
package org.gouji.work.sums;
