/** Packages, profiles and workspaces by hostile hands: a reason or a result comes of them, nothing else. */
package org.gouji.work.fuzz;
