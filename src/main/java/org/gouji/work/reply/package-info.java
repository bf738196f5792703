/** Takes what units answered into the workspace. */
package org.gouji.work.reply;
