/** The page of all units: who has reported, how it stands with each, and the files that are to be put in order. */
package org.gouji.ui.overview;
