/** The page on which two reports stand side by side: presenter without Swing, views without logic. */
package org.gouji.ui.compare;
