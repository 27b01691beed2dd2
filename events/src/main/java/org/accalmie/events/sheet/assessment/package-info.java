/** How an agent judges a contact: the anger, what it is about, what was heard, and where it leads (domain.md sections 3 and 4). */
@NullMarked
package org.accalmie.events.sheet.assessment;

import org.jspecify.annotations.NullMarked;
