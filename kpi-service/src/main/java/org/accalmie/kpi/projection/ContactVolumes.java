package org.accalmie.kpi.projection;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.accalmie.kpi.fact.ContactVolume;
import org.accalmie.kpi.rollup.Rollups;

/** Takes reports of volumes: the volumes, and the difference that makes to the rollups. */
@Singleton
public class ContactVolumes {
    private final ContactVolumeStore store;
    private final RollupStore rollups;

    ContactVolumes(ContactVolumeStore store, RollupStore rollups) {
        this.store = store;
        this.rollups = rollups;
    }

    /** All or none; the last volume of a key counts, and replaces what was reported before. */
    @Transactional
    public void report(List<ContactVolume> reported, Instant at, String by) {
        var volumes =
                reported.stream().collect(toMap(ContactVolume::key, Function.identity(), (earlier, later) -> later));
        var difference = new Rollups();
        store.lock(volumes.keySet())
                .forEach(before -> difference.replace(before, requireNonNull(volumes.get(before.key()))));
        store.write(volumes.values(), at, by);
        rollups.add(difference);
    }
}
