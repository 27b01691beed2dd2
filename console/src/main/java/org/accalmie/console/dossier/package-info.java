/** One dossier: its clocks and why they ring, its facts, all that happened, its documents and its decision. */
@NullMarked
package org.accalmie.console.dossier;

import org.jspecify.annotations.NullMarked;
