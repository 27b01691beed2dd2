/** What is written about an escalation: the internal note for the team, and what the customer is told. */
@NullMarked
package org.accalmie.escalation.document;

import org.jspecify.annotations.NullMarked;
