/** Reports as Word documents: the zip package and a streaming reader of its parts. */
package org.gouji.read.docx;
