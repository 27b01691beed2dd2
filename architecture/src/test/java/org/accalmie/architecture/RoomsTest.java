package org.accalmie.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who knows what, and who writes which table. {@code -Drooms.write} writes the page after a change of either. */
class RoomsTest {
    private static final Path PAGE = Path.of("../docs/rooms.md");

    /** Tables that several rooms write: the owner, and who else has a reason to. */
    private static final Map<String, List<String>> SEVERAL_WRITERS = Map.of(
            // whoever erases reaches into every room that holds texts
            "incident-service incident", List.of("intake", "erasure"),
            "incident-service revision", List.of("revision", "erasure"),
            "incident-service gesture", List.of("gesture/ledger", "erasure"),
            // the relay takes out what the outbox took in
            "eventing outbox", List.of("outbox", "relay", "held"),
            // what lies there unsent or unread is erased there
            "eventing outbox_refused", List.of("relay", "held"),
            "eventing dead_letter", List.of("deadletter", "held"));

    private static final RoomMap MAP = new RoomMap(SEVERAL_WRITERS);

    @Test
    void roomShouldSayWhatItKnows() {
        assertThat(MAP.rooms())
                .isNotEmpty()
                .allSatisfy(
                        room -> assertThat(room.sentence()).as(room.toString()).matches("[A-Z].*[.)]"));
    }

    @Test
    void tableShouldBeWrittenByTheRoomThatOwnsIt() {
        var several = new TreeMap<>(MAP.writers());
        several.values().removeIf(rooms -> rooms.size() == 1);
        var named = new TreeMap<String, Set<String>>();
        SEVERAL_WRITERS.forEach((table, rooms) -> named.put(table, new TreeSet<>(rooms)));
        assertThat(several).isEqualTo(named);
    }

    @Test
    void tableShouldHaveAnOwner() {
        var writers = MAP.writers();
        assertThat(RoomMap.tablesOfServices())
                .contains(List.of("kpi-service rollup", "eventing rollup"))
                .allSatisfy(names ->
                        assertThat(names).anySatisfy(name -> assertThat(writers).containsKey(name)));
    }

    @Test
    void pageShouldShowThem() throws IOException {
        if (System.getProperty("rooms.write") != null) {
            Files.writeString(PAGE, MAP.page());
        }
        assertThat(PAGE).content().isEqualTo(MAP.page());
    }
}
