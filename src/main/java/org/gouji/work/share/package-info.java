/** Two auditors, no server: the log of all that was done, packages that carry it, and what two people see differently. */
package org.gouji.work.share;
