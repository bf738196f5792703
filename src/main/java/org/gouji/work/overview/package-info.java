/** Who should report, who did, and what is to be put in order before the audit can begin: all units and years at a glance. */
package org.gouji.work.overview;
