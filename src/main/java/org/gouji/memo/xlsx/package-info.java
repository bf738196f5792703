/** Lists as Excel workbooks. */
package org.gouji.memo.xlsx;
