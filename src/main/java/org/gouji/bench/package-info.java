/** What can be measured again by anyone: invented files and workspaces of any size, and the figures of docs/performance.md. */
package org.gouji.bench;
