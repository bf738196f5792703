/** From letters and lines standing on a page to paragraphs and tables, for formats that know nothing but places. */
package org.gouji.read.page;
