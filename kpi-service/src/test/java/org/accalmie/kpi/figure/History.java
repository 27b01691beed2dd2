package org.accalmie.kpi.figure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.accalmie.events.Event;
import org.accalmie.events.care.WellbeingReported;
import org.accalmie.events.followup.CommitmentBroken;
import org.accalmie.events.followup.CommitmentEvent;
import org.accalmie.events.followup.CommitmentKept;
import org.accalmie.events.followup.CommitmentOpened;
import org.accalmie.events.followup.CommitmentReleased;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.followup.CustomerDeparted;
import org.accalmie.events.incident.IncidentRecorded;
import org.accalmie.kpi.fact.RandomEscalations;
import org.accalmie.kpi.fact.RandomFollowUps;
import org.accalmie.kpi.fact.RandomGestures;
import org.accalmie.kpi.fact.RandomIncidents;

/** Random incidents and all that follows from them, as events in any order and as what they tell in the end. */
final class History {
    static final LocalDate FROM = RandomIncidents.FIRST_DAY.minusDays(2);
    static final LocalDate TO = RandomIncidents.LAST_DAY.plusDays(1);

    private final long seed;
    private final RandomIncidents random;
    private final Map<UUID, IncidentRecorded> incidents = new HashMap<>();
    private final Map<UUID, WellbeingReported> wellbeing = new HashMap<>();
    private final RandomEscalations randomEscalations;
    private final RandomGestures randomGestures;
    private final Map<UUID, List<EscalationStory>> escalations = new HashMap<>();
    private final Map<UUID, List<GestureStory>> gestures = new HashMap<>();
    private final RandomFollowUps randomFollowUps;
    private final List<CallStory> calls = new ArrayList<>();
    private final Map<UUID, List<CommitmentState>> promises = new HashMap<>();
    private final Map<String, Set<LocalDate>> departures = new HashMap<>();
    private final List<Event> events;

    History(long seed, int count) {
        this.seed = seed;
        random = new RandomIncidents(seed);
        randomEscalations = new RandomEscalations(seed);
        randomGestures = new RandomGestures(seed);
        randomFollowUps = new RandomFollowUps(seed);
        events = happen(count);
    }

    List<Event> events() {
        return events;
    }

    /** Every incident, some of them revised or repeated, each with what its agent said, in any order. */
    private List<Event> happen(int count) {
        var events = new ArrayList<Event>();
        var ids = Stream.generate(random::id).limit(count).toList();
        ids.forEach(id -> tell(id, 1, events));
        ids.subList(0, count * 2 / 5).forEach(id -> tell(id, 2, events));
        ids.forEach(id -> tellWhatFollowed(id, events));
        Stream.generate(() -> randomFollowUps.of(any(ids), any(ids)))
                .limit(count)
                .forEach(life -> {
                    events.addAll(life);
                    calls.add(new CallStory(life));
                });
        Stream.generate(() -> promise(any(ids))).limit(count).forEach(events::addAll);
        Stream.generate(this::departure).limit(20).forEach(events::add);
        events.addAll(events.subList(0, count * 2 / 5));
        Collections.shuffle(events, new Random(seed));
        return events;
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.upTo(ids.size()));
    }

    /** Opened, and in three of four cases ended. */
    private List<CommitmentEvent> promise(UUID incident) {
        var id = random.id();
        var due = RandomIncidents.RECORDED_AT;
        var opened = new CommitmentOpened(id, incident, "CLT-1", null, due, CommitmentState.OPEN, 1);
        var ended = switch (random.upTo(4)) {
            case 0 -> new CommitmentKept(id, incident, "CLT-1", null, due, CommitmentState.KEPT, 2);
            case 1 -> new CommitmentBroken(id, incident, "CLT-1", null, due, CommitmentState.BROKEN, 2);
            case 2 -> new CommitmentReleased(id, incident, "CLT-1", null, due, CommitmentState.RELEASED, 2);
            default -> opened;
        };
        promises.computeIfAbsent(incident, any -> new ArrayList<>()).add(ended.state());
        return List.of(opened, ended);
    }

    /** Around the first and the last day that count. */
    private CustomerDeparted departure() {
        var customer = random.customerId();
        var day = RandomIncidents.FIRST_DAY.plusDays(random.upTo(2) * 90L + random.upTo(14));
        departures.computeIfAbsent(customer, any -> new HashSet<>()).add(day);
        return new CustomerDeparted(customer, day);
    }

    private void tell(UUID id, int version, List<Event> events) {
        var incident = random.incident(id, version);
        var said = random.wellbeing(incident);
        incidents.put(id, incident);
        wellbeing.put(id, said);
        events.add(version == 1 ? incident : RandomIncidents.revised(incident));
        events.add(said);
    }

    /** None, one or two of each, all events at once: the order of their coming is not that of their happening. */
    private void tellWhatFollowed(UUID id, List<Event> events) {
        var handovers = Stream.generate(() -> randomEscalations.of(id))
                .limit(random.upTo(3))
                .toList();
        var offers = Stream.generate(() -> randomGestures.of(id))
                .limit(random.upTo(3))
                .toList();
        handovers.forEach(events::addAll);
        offers.forEach(events::addAll);
        escalations.put(id, handovers.stream().map(EscalationStory::new).toList());
        gestures.put(id, offers.stream().map(GestureStory::new).toList());
    }

    List<BruteForce.Told> told() {
        return incidents.values().stream()
                .map(it -> new BruteForce.Told(
                        it,
                        requireNonNull(wellbeing.get(it.id())).score(),
                        requireNonNull(escalations.get(it.id())),
                        requireNonNull(gestures.get(it.id())),
                        calls.stream()
                                .filter(call -> call.incidents().contains(it.id()))
                                .toList(),
                        promises.getOrDefault(it.id(), List.of()),
                        departures.getOrDefault(it.customer().id(), Set.of())))
                .toList();
    }
}
