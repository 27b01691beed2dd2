/** What is handed over: what a dossier must hold, the sender's hour to complete it, its quality, its merging. */
@NullMarked
package org.accalmie.escalation.dossier;

import org.jspecify.annotations.NullMarked;
