/** What Word's formats, old and new, have in common: automatic numbers. */
package org.gouji.read.word;
