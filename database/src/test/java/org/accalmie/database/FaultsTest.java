package org.accalmie.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "57P01, true",
        "53300, true",
        "40001, true",
        "40P01, true",
        "58030, true",
        ", true",
        "23505, false",
        "22001, false",
        "42P01, false",
        "57014, false",
        "40002, false"
    })
    void shouldTellWhatPassesByTheStateOfTheDatabase(String state, boolean passing) {
        // given
        var failure = new IllegalStateException(new RuntimeException(new SQLException("secret", state)));

        // when, then
        assertThat(Faults.isPassing(failure)).isEqualTo(passing);
    }

    @Test
    void shouldTrustTheDriversWord() {
        // given
        var failure = new RuntimeException(new SQLTransientConnectionException("secret", "99999"));

        // when, then
        assertThat(Faults.isPassing(failure)).isTrue();
    }

    @Test
    void shouldFindTheDatabaseBehindAFailedCommit() {
        // given
        var commit = new Exception("commit");
        commit.addSuppressed(new SQLException("secret", "23503"));

        // when, then
        assertThat(Faults.isPassing(new TransactionFailure(commit))).isFalse();
        assertThat(Faults.isPassing(new TransactionFailure(new Exception("commit"))))
                .isTrue();
    }

    @Test
    void shouldTakeTheWorksOwnFailuresForLasting() {
        // given
        var failure = new IllegalArgumentException("secret");

        // when, then
        assertThat(Faults.isPassing(failure)).isFalse();
    }
}
