/** Documents broken at random: reading them never ends in anything but a report or a reason. */
package org.gouji.read.fuzz;
