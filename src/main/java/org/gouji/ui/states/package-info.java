/** What comes after a finding, and between colleagues: files, proposals, own findings, signatures, conflicts, the log. */
package org.gouji.ui.states;
