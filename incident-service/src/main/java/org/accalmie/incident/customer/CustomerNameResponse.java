package org.accalmie.incident.customer;

import org.jspecify.annotations.Nullable;

/** A name beside an id. */
record CustomerNameResponse(
        String customerId,
        @Nullable String firstName,
        @Nullable String lastName,
        boolean vip) {
    static CustomerNameResponse of(CustomerName name) {
        var person = name.person();
        return new CustomerNameResponse(
                name.customerId(), person.firstName(), person.lastName(), Boolean.TRUE.equals(person.vip()));
    }
}
