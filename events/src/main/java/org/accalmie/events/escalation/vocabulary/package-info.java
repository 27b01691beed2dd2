/** What an escalation's events speak of: its states, urgencies and take-up, why it went where, and what came of it. */
@NullMarked
package org.accalmie.events.escalation.vocabulary;

import org.jspecify.annotations.NullMarked;
