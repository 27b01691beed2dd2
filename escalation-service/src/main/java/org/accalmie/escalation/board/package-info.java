/** What teams, supervisors and senders see of escalations over REST, and what they do with them. */
@NullMarked
package org.accalmie.escalation.board;

import org.jspecify.annotations.NullMarked;
