/** Colours, shapes and fonts; what they are is data in resources/theme. */
package org.gouji.ui.look;
