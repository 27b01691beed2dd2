/** Policies as people send and read them: what is wrong with a draft is found at its place, all of it at once. */
@NullMarked
package org.accalmie.escalation.policy.draft;

import org.jspecify.annotations.NullMarked;
