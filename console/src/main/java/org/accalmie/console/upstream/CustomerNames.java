package org.accalmie.console.upstream;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accalmie.console.person.Person;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Names beside ids, where the reader may know them; a list without them is a list all the same. */
@Singleton
public class CustomerNames {
    private static final Set<String> READERS = Set.of("agent", "supervisor");
    private static final int AT_ONCE = 100;

    private final CustomersClient customers;

    public CustomerNames(@RestClient CustomersClient customers) {
        this.customers = customers;
    }

    public static boolean areOpenTo(Person reader) {
        return reader.hasAny(READERS);
    }

    /** By id; who has none is empty or not there. */
    public Map<String, String> of(Collection<String> ids, Person reader) {
        var names = new HashMap<String, String>();
        if (areOpenTo(reader)) {
            var asked = ids.stream().distinct().toList();
            for (var from = 0; from < asked.size(); from += AT_ONCE) {
                add(asked.subList(from, Math.min(asked.size(), from + AT_ONCE)), names);
            }
        }
        return names;
    }

    private void add(List<String> ids, Map<String, String> names) {
        try {
            for (var customer : customers.list(ids).items()) {
                names.put(customer.customerId(), customer.name());
            }
        } catch (ServiceProblemException | ProcessingException away) {
            // the ids say enough
        }
    }
}
