/** Lists as they change: who follows one is told of each row that changed, and after a break of what was missed. */
@NullMarked
package org.accalmie.web.stream;

import org.jspecify.annotations.NullMarked;
