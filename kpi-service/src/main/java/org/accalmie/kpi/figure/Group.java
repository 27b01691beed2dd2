package org.accalmie.kpi.figure;

import java.time.LocalDate;

/** One slice in one period. */
record Group(LocalDate start, String slice) {}
