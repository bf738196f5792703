/** What kind of organ a unit is and where it stands, as its name tells. */
package org.gouji.rule.check.kind;
