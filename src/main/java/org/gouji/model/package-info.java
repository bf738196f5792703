/** What every stage speaks of: reports, figures, findings, notes. Records and enums of java.base only; no behaviour beyond their own meaning. */
package org.gouji.model;
