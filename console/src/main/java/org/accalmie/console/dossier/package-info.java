/** One dossier: its facts, its documents, its decision, and what is done on its page. */
@NullMarked
package org.accalmie.console.dossier;

import org.jspecify.annotations.NullMarked;
