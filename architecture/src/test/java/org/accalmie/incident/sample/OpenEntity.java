package org.accalmie.incident.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule that entities are their package's. */
@Entity
public class OpenEntity {
    @Id
    long id;
}
