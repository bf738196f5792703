/** Words for people: the texts of resources/text in the chosen language, and the words for cells, findings and places. */
package org.gouji.text;
