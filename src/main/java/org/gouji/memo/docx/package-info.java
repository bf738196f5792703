/** A memo as a Word document: page, styles, tables and native charts, from the measures in resources/memo. */
package org.gouji.memo.docx;
