package org.accalmie.incident.sheet.part;

import jakarta.validation.groups.Default;

/** The checks of a sheet that is saved: what is required, beside what is legal in any sheet. */
public interface Recorded extends Default {}
