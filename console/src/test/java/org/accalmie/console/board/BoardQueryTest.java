package org.accalmie.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardQueryTest {
    @Test
    void shouldComeBackToTheSameAddress() {
        var address = "/board?team=N2&overdue=true&q=caf%%C3%%A9+%%26+co&selected=%s&command=transfer"
                .formatted(Escalations.ID);
        assertThat(BoardQuery.at(address).address()).isEqualTo(address);
    }

    @Test
    void shouldForgetWhatItDoesNotKnow() {
        assertThat(BoardQuery.at("/board?colour=red&selected=x&command=delete&team=")
                        .address())
                .isEqualTo("/board");
    }

    @Test
    void shouldAskForThoseThatLiveUnlessStatesAreNamed() {
        assertThat(BoardQuery.at("/board").asked())
                .containsEntry("state", "PREPARING,SENT,ACKNOWLEDGED,RETURNED")
                .containsEntry("sort", "nextDeadline");
        assertThat(BoardQuery.at("/board?state=SENT").asked()).containsEntry("state", "SENT");
    }

    @Test
    void shouldLeaveTheDossierWhenAFilterChanges() {
        var query = BoardQuery.at("/board?selected=" + Escalations.ID);
        assertThat(query.toggled("overdue", "true").address()).isEqualTo("/board?overdue=true");
        assertThat(query.toggled("overdue", "true").toggled("overdue", "true").address())
                .isEqualTo("/board");
    }
}
