/** An office's own profile: what it changes in the rules and adds to them, read from one file, mistakes told apart. */
package org.gouji.rule.profile;
