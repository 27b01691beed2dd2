package org.accalmie.kpi.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accalmie.kpi.fact.FollowUpFact;

/**
 * What events tell that are taken in together.
 *
 * @param changes each of one incident
 * @param followUps calls, each of any number of incidents
 * @param departures of customers, whatever their incidents
 */
public record Batch(List<Change> changes, List<FollowUpFact> followUps, List<Departure> departures) {

    /** A customer left. */
    public record Departure(String customerId, LocalDate departedOn) {}

    /** Every customer whose incidents are told of, or who left. */
    SortedSet<String> customers() {
        var told = changes.stream()
                .flatMap(change -> change instanceof Change.SheetTold it
                        ? Stream.of(it.sheet().customerId())
                        : Stream.empty());
        var customers = new TreeSet<String>();
        Stream.concat(told, departures.stream().map(Departure::customerId)).forEach(customers::add);
        return customers;
    }
}
