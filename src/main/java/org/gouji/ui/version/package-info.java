/** The versions of the report that is shown: which there are, what became of the one before, and what a person says of them. */
package org.gouji.ui.version;
