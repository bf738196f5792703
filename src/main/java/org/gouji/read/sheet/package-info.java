/** Workbooks: xlsx of every edition, xls and et. What a person sees on the sheets, never a formula computed. */
package org.gouji.read.sheet;
