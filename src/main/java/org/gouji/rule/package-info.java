/** Rules over reports: catalogue, engine and checks. Knows no files, no SQL and no window. */
package org.gouji.rule;
