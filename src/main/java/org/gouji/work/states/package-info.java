/** What comes after a finding: further states, findings of one's own, sign-off, files, and what was decided a year before. */
package org.gouji.work.states;
