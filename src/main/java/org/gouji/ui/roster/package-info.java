/** The list of units under supervision, edited. */
package org.gouji.ui.roster;
