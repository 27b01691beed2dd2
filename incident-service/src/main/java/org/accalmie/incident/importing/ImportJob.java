package org.accalmie.incident.importing;

/** Who imports, and how. */
record ImportJob(String caller, Mode mode) {}
