/** The workspace: one SQLite file. SQL stands in resources/sql, one statement a file. Knows no rules and no documents. */
package org.gouji.store;
