package org.accalmie.kpi.drilldown;

import java.time.LocalDate;
import java.util.UUID;

/** The place of an incident in the order of answers, newest first. */
record Position(LocalDate contactOn, UUID id) {}
