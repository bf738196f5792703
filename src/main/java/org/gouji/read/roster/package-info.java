/** The list of units under supervision: a file of the office's own to a {@link org.gouji.model.Roster}. */
package org.gouji.read.roster;
