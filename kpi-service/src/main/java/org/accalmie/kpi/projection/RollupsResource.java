package org.accalmie.kpi.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.kpi.rollup.Cell;
import org.accalmie.kpi.rollup.Grain;
import org.accalmie.kpi.rollup.Rollups;
import org.accalmie.kpi.rollup.Sums;
import org.accalmie.web.caller.Roles;

@Path("/rollups")
@Produces(MediaType.APPLICATION_JSON)
class RollupsResource {
    private final Verification verification;
    private final Rebuild rebuild;

    RollupsResource(Verification verification, Rebuild rebuild) {
        this.verification = verification;
        this.rebuild = rebuild;
    }

    @GET
    @Path("/differences")
    @RolesAllowed(Roles.ADMIN)
    public DifferencesResponse differences() {
        return DifferencesResponse.of(Stream.of(Grain.values())
                .flatMap(grain -> verification.starts(grain).stream()
                        .map(start -> verification.difference(grain, start).rollups())));
    }

    @POST
    @Path("/rebuild")
    @RolesAllowed(Roles.ADMIN)
    public RebuildResponse rebuild() {
        return new RebuildResponse(rebuild.run());
    }

    /**
     * The outcome of a rebuild.
     *
     * @param corrected rows that differed from what the facts add up to
     */
    record RebuildResponse(int corrected) {}

    /**
     * Where the rollups are not what the facts add up to.
     *
     * @param differing rows, those behind medians and of how many agents included
     * @param items the first {@value #SHOWN} sums among them
     */
    record DifferencesResponse(int differing, List<Item> items) {
        static final int SHOWN = 100;

        /** What is to be added to be right. */
        record Item(
                String dimension,
                LocalDate day,
                String slice,
                String kpi,
                BigDecimal numerator,
                BigDecimal denominator) {}

        static DifferencesResponse of(Stream<Rollups> differences) {
            var items = new ArrayList<Item>();
            int differing = differences
                    .mapToInt(difference -> {
                        difference.sums().entrySet().stream()
                                .limit(SHOWN - items.size())
                                .forEach(it -> items.add(item(it.getKey(), it.getValue())));
                        return difference.size();
                    })
                    .sum();
            return new DifferencesResponse(differing, items);
        }

        private static Item item(Cell cell, Sums sums) {
            return new Item(
                    cell.dimension(), cell.day(), cell.slice(), cell.kpi(), sums.numerator(), sums.denominator());
        }
    }
}
