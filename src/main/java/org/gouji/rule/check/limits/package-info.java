/** Checks of single figures against what is possible, or plausible for the kind of unit. */
package org.gouji.rule.check.limits;
