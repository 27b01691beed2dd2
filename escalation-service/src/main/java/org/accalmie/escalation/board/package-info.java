/** What teams, supervisors and senders see of escalations over REST, and who is turned away before anything is read. */
@NullMarked
package org.accalmie.escalation.board;

import org.jspecify.annotations.NullMarked;
