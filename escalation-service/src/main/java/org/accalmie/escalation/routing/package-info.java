/** Where an incident goes: ordered rules with conditions in CEL over the incident as the event carries it. */
@NullMarked
package org.accalmie.escalation.routing;

import org.jspecify.annotations.NullMarked;
