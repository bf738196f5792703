/** Who has to report by when, and the list of units as people edit it. */
package org.gouji.work.roster;
