/** Tables within tables: which lay out the page and are opened, which are tables of the report. */
package org.gouji.read.layout;
