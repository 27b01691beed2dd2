/** Lists, a page at a time: how much one shows, where the next begins, and who has it already. */
@NullMarked
package org.accalmie.web.list;

import org.jspecify.annotations.NullMarked;
