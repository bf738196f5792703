/** Reports as OpenDocument texts: a package or a single XML file. */
package org.gouji.read.odt;
