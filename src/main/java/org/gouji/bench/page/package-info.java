/** Reports on paper: tables as offices draw them, and the files they send. */
package org.gouji.bench.page;
