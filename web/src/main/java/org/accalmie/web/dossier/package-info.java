/** The dossier as people and tools send it: with an incident, and again to complete what was returned. */
@NullMarked
package org.accalmie.web.dossier;

import org.jspecify.annotations.NullMarked;
