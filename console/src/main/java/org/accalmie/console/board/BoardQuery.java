package org.accalmie.console.board;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accalmie.console.command.Command;
import org.accalmie.console.upstream.Escalation;
import org.jspecify.annotations.Nullable;

/** What of the board is shown, as its address says it, so that a link shows the same to somebody else. */
public record BoardQuery(
        Map<String, String> conditions,
        @Nullable UUID selected,
        @Nullable Command command) {
    static final String OVERDUE = "overdue";
    static final String STATE = "state";
    static final String WAITING = "waiting";
    static final String BOUNCING = "bouncing";
    static final String LEGAL = "legal";
    static final String OWNER = "owner";
    static final String WATCHING = "watching";
    static final String TEAM = "team";
    static final String URGENCY = "urgency";
    static final String WORDS = "q";
    static final String CUSTOMER = "customer";

    /** How they are shown; not asked of the service. */
    static final String LAYOUT = "view";

    static final String COLUMNS = "columns";

    private static final List<String> NAMES = List.of(
            TEAM, STATE, URGENCY, OVERDUE, WAITING, BOUNCING, LEGAL, OWNER, WATCHING, "sender", CUSTOMER, WORDS,
            LAYOUT);
    private static final Pattern UUIDS = Pattern.compile("[0-9a-fA-F-]{36}");
    private static final String LIVING = "PREPARING,SENT,ACKNOWLEDGED,RETURNED";
    static final int MOST = 500;

    public BoardQuery {
        conditions = Map.copyOf(conditions);
    }

    static BoardQuery of(MultivaluedMap<String, String> address) {
        var conditions = NAMES.stream()
                .filter(name -> isSaid(address.getFirst(name)))
                .collect(Collectors.toMap(
                        name -> name, name -> address.getFirst(name).strip()));
        return new BoardQuery(conditions, id(address.getFirst("selected")), Command.named(address.getFirst("command")));
    }

    /** Of an address of the board. */
    static BoardQuery at(String address) {
        var parameters = new MultivaluedHashMap<String, String>();
        var query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        for (var part : query.split("&")) {
            var equals = part.indexOf('=');
            if (equals > 0) {
                parameters.add(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return of(parameters);
    }

    /** The same with a condition, or without it where it is there already. */
    BoardQuery toggled(String name, String value) {
        var changed = new LinkedHashMap<>(conditions);
        if (value.equals(changed.get(name))) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new BoardQuery(changed, null, null);
    }

    BoardQuery selecting(@Nullable UUID id, @Nullable Command chosen) {
        return new BoardQuery(conditions, id, chosen);
    }

    boolean has(String name, String value) {
        return value.equals(conditions.get(name));
    }

    public String words() {
        return conditions.getOrDefault(WORDS, "");
    }

    public boolean narrows() {
        return !narrowing().isEmpty();
    }

    public boolean inColumns() {
        return has(LAYOUT, COLUMNS);
    }

    /** The same board in the other layout. */
    public String otherLayout() {
        return toggled(LAYOUT, COLUMNS).address();
    }

    /** The same layout with everything. */
    public String everything() {
        return inColumns() ? "/board?" + LAYOUT + "=" + COLUMNS : "/board";
    }

    /** Which states are shown, in the order of a case. */
    List<Escalation.State> states() {
        var named = List.of(conditions.getOrDefault(STATE, LIVING).split(","));
        return Stream.of(Escalation.State.values())
                .filter(state -> named.contains(state.name()))
                .toList();
    }

    /** Words and ids may be a customer's. */
    boolean namesNobody() {
        return !conditions.containsKey(WORDS) && !conditions.containsKey(CUSTOMER);
    }

    private Map<String, String> narrowing() {
        var narrowing = new LinkedHashMap<>(conditions);
        narrowing.remove(LAYOUT);
        return narrowing;
    }

    /** What the service is asked for: those that live, unless states are named, what is owed first. */
    Map<String, String> asked() {
        var asked = narrowing();
        asked.putIfAbsent(STATE, LIVING);
        asked.put("sort", "nextDeadline");
        return asked;
    }

    /** In an order that stays, so that the same board has one address. */
    public String address() {
        var parts = NAMES.stream()
                .filter(conditions::containsKey)
                .map(name -> name + "=" + encoded(conditions.getOrDefault(name, "")))
                .collect(Collectors.toList());
        if (selected != null) {
            parts.add("selected=" + selected);
        }
        if (command != null) {
            parts.add("command=" + command.path());
        }
        return parts.isEmpty() ? "/board" : "/board?" + String.join("&", parts);
    }

    /** All but the words, for the form that asks for words. */
    public Map<String, String> besideWords() {
        var rest = new LinkedHashMap<>(conditions);
        rest.remove(WORDS);
        return rest;
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text != null && UUIDS.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
