/** PDF files, by way of the places of their letters and lines. */
package org.gouji.read.pdf;
