/** JSON as it is accepted at the door: strictly, and with the place of every fault. */
@NullMarked
package org.accalmie.web.json;

import org.jspecify.annotations.NullMarked;
