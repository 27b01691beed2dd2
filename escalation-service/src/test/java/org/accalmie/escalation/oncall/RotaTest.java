package org.accalmie.escalation.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.OutOfRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotaTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Turns WEEKLY = turns("2026-03-02", Every.WEEK, "09:00", "ann", "bob", "cleo");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00Z, ann",
        "2026-03-09T07:59:59Z, ann",
        "2026-03-09T08:00:00Z, bob",
        "2026-03-16T08:00:00Z, cleo",
        "2026-03-23T08:00:00Z, ann",
        "2027-03-01T08:00:00Z, bob"
    })
    void shouldGiveEachMemberTheirWeekInOrder(Instant at, String member) {
        assertThat(rota(WEEKLY).at(at)).isEqualTo(new OnCall(member, OnCall.Cause.TURN, null));
    }

    @ParameterizedTest
    @CsvSource({
        // summer time begins on Sunday 29 March 2026: the hand-over stays at nine on the wall
        "2026-03-30T06:59:59Z, ann",
        "2026-03-30T07:00:00Z, bob",
        // and ends on Sunday 25 October
        "2026-10-26T07:59:59Z, ann",
        "2026-10-26T08:00:00Z, bob"
    })
    void shouldHandOverAtTheSameClockTimeAcrossDaylightSaving(Instant at, String member) {
        assertThat(rota(WEEKLY).at(at).member()).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        // half past two is left out on 29 March: the hand-over is at half past three
        "2026-03-29T01:29:59Z, bob",
        "2026-03-29T01:30:00Z, ann",
        "2026-03-30T00:30:00Z, bob",
        // and comes twice on 25 October: the first one counts
        "2026-10-25T00:29:59Z, bob",
        "2026-10-25T00:30:00Z, ann",
        "2026-10-25T01:30:00Z, ann"
    })
    void shouldHandOverOnceADayWhereTheHourIsMissingOrComesTwice(Instant at, String member) {
        // given
        var from = at.isBefore(Instant.parse("2026-06-01T00:00:00Z")) ? "2026-03-27" : "2026-10-23";
        var rota = rota(turns(from, Every.DAY, "02:30", "ann", "bob"));

        // then
        assertThat(rota.at(at).member()).isEqualTo(member);
    }

    @Test
    void shouldCountTheTurnsThatBeganLast() {
        // given
        var rota = rota(WEEKLY, turns("2026-03-11", Every.DAY, "20:00", "dan", "eve"));

        // then
        assertThat(rota.at(Instant.parse("2026-03-11T18:59:59Z")).member()).isEqualTo("bob");
        assertThat(rota.at(Instant.parse("2026-03-11T19:00:00Z")).member()).isEqualTo("dan");
        assertThat(rota.at(Instant.parse("2026-03-12T19:00:00Z")).member()).isEqualTo("eve");
    }

    @Test
    void shouldGiveATimeToWhomeverAnOverrideNames() {
        // given
        var night =
                new Replacement(Instant.parse("2026-03-03T18:00:00Z"), Instant.parse("2026-03-04T06:00:00Z"), "zoe");
        var rota = new Rota("n2", "N2", PARIS, List.of(WEEKLY), List.of(night), List.of());

        // then
        assertThat(rota.at(Instant.parse("2026-03-03T18:00:00Z")))
                .isEqualTo(new OnCall("zoe", OnCall.Cause.OVERRIDE, "ann"));
        assertThat(rota.at(Instant.parse("2026-03-04T06:00:00Z")).member()).isEqualTo("ann");
    }

    @Test
    void shouldFollowSubstitutesAndFindNobodyInACircle() {
        // given
        var rota = new Rota(
                "n2",
                "N2",
                PARIS,
                List.of(WEEKLY),
                List.of(),
                List.of(
                        away("ann", "2026-03-03", "2026-03-06", "bob"),
                        away("bob", "2026-03-04", "2026-03-06", "cleo"),
                        away("cleo", "2026-03-05", "2026-03-06", "ann")));

        // then
        assertThat(rota.at(Instant.parse("2026-03-03T12:00:00Z")))
                .isEqualTo(new OnCall("bob", OnCall.Cause.SUBSTITUTE, "ann"));
        assertThat(rota.at(Instant.parse("2026-03-04T12:00:00Z")).member()).isEqualTo("cleo");
        assertThat(rota.at(Instant.parse("2026-03-05T12:00:00Z")))
                .isEqualTo(new OnCall(null, OnCall.Cause.ABSENT, "ann"));
    }

    @Test
    void shouldSayWhenNobodyIsOnCall() {
        // given
        var rota = new Rota(
                "n2",
                "N2",
                PARIS,
                List.of(WEEKLY),
                List.of(),
                List.of(away("ann", "2026-03-08", "2026-03-10", null), away("bob", "2026-03-10", "2026-03-11", null)));

        // when
        var gaps = rota.gaps(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-05-01T00:00:00Z"));

        // then
        assertThat(gaps)
                .containsExactly(
                        gap("2026-03-01T00:00:00Z", "2026-03-02T08:00:00Z", OnCall.Cause.NO_TURN),
                        gap("2026-03-08T00:00:00Z", "2026-03-09T08:00:00Z", OnCall.Cause.ABSENT),
                        gap("2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z", OnCall.Cause.ABSENT));
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(rota.at(gap.from()).member()).isNull();
            assertThat(rota.at(gap.to().minusMillis(1)).member()).isNull();
            assertThat(rota.at(gap.to()).member()).isNotNull();
        });
    }

    @Test
    void shouldSayWhenSomebodyElseMayBeOnCall() {
        // given
        var rota = rota(WEEKLY);

        // then
        assertThat(rota.nextChange(Instant.parse("2026-03-01T00:00:00Z")))
                .hasValue(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(rota.nextChange(Instant.parse("2026-03-02T08:00:00Z")))
                .hasValue(Instant.parse("2026-03-09T08:00:00Z"));
        assertThat(rota.nextChange(Instant.parse("2026-03-25T08:00:00Z")))
                .hasValue(Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void shouldNameEverythingThatIsWrong() {
        assertThatThrownBy(() -> new EventJson().read("{\"members\": [], \"at\": \"25:00\"}", Turns.class))
                .rootCause()
                .isInstanceOfSatisfying(
                        OutOfRange.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(OutOfRange.Fault::field)
                                .containsExactly("from", "members", "every", "at"));
    }

    @Test
    void shouldNameSomebodyForWhoeverIsAway() {
        assertThatThrownBy(() -> away(" ", "2026-03-08", "2026-03-10", ""))
                .isInstanceOfSatisfying(
                        OutOfRange.class,
                        wrong -> assertThat(wrong.faults())
                                .extracting(OutOfRange.Fault::field)
                                .containsExactly("member", "substitute"));
    }

    private static Gap gap(String from, String to, OnCall.Cause because) {
        return new Gap("n2", Instant.parse(from), Instant.parse(to), because);
    }

    private static Rota rota(Turns... turns) {
        return new Rota("n2", "N2", PARIS, List.of(turns), List.of(), List.of());
    }

    private static Turns turns(String from, Every every, String at, String... members) {
        return new Turns(LocalDate.parse(from), Stream.of(members).toList(), every, at);
    }

    private static Absence away(String member, String from, String to, @Nullable String substitute) {
        return new Absence(member, Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"), substitute);
    }
}
