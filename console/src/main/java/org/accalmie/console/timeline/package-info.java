/** All that happened to a dossier, each entry in words. */
@NullMarked
package org.accalmie.console.timeline;

import org.jspecify.annotations.NullMarked;
