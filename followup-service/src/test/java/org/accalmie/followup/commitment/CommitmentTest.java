package org.accalmie.followup.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.accalmie.events.followup.CommitmentState;
import org.accalmie.events.sheet.CommitmentOwner;
import org.accalmie.followup.commitment.Commitment.Closing;
import org.accalmie.followup.commitment.Commitment.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentTest {
    private static final Instant RECORDED = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:59:59Z, , BROKEN",
        "2026-11-23T10:00:00Z, , BROKEN",
        "2026-11-23T10:00:01Z, , OPEN",
        "2026-11-20T10:00:00Z, The invoice, OPEN"
    })
    void shouldBeBrokenAtOnceWhereItIsDueAlready(Instant dueAt, @Nullable String condition, CommitmentState state) {
        var commitment = recorded(dueAt, condition);

        assertThat(commitment.state()).isEqualTo(state);
        assertThat(commitment.warnedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T08:59:59Z, OPEN, false",
        "2026-11-24T09:00:00Z, OPEN, true",
        "2026-11-24T09:59:59Z, OPEN, true",
        "2026-11-24T10:00:00Z, BROKEN, false"
    })
    void shouldBeWarnedOfAnHourBeforeAndBrokenWhenDue(Instant now, CommitmentState state, boolean warned) {
        var commitment = recorded(Instant.parse("2026-11-24T10:00:00Z"), null).at(now);

        assertThat(commitment.state()).isEqualTo(state);
        assertThat(commitment.warnedAt() != null).isEqualTo(warned);
    }

    @Test
    void shouldNotRunWhileSomethingMustComeFromTheCustomer() {
        // given
        var commitment = recorded(Instant.parse("2026-11-24T10:00:00Z"), "The invoice");

        // then
        assertThat(commitment.at(Instant.parse("2027-01-01T10:00:00Z"))).isSameAs(commitment);

        // when
        var met = commitment.conditionMet(Instant.parse("2026-12-01T08:30:00Z"));

        // then
        assertThat(met.dueAt()).isEqualTo("2026-12-02T08:30:00Z");
        assertThat(met.at(Instant.parse("2026-12-02T08:29:59Z")).state()).isEqualTo(CommitmentState.OPEN);
        assertThat(met.at(Instant.parse("2026-12-02T08:30:00Z")).state()).isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void shouldChangeNoMoreOnceItIsOver() {
        // given
        var kept = recorded(Instant.parse("2026-11-24T10:00:00Z"), null)
                .closed(CommitmentState.KEPT, new Closing(RECORDED, "anna", null));

        // then
        assertThat(kept.at(Instant.parse("2027-01-01T10:00:00Z"))).isSameAs(kept);
    }

    private static Commitment recorded(Instant dueAt, @Nullable String condition) {
        var party = new Party(UUID.randomUUID(), "CLT-1", "anna", null);
        return Commitment.recorded(
                UUID.randomUUID(),
                party,
                new CommitmentTerms("Call back", CommitmentOwner.TEAM, condition, dueAt),
                RECORDED);
    }
}
