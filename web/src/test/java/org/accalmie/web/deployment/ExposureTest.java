package org.accalmie.web.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {
    private static final String HTTPS = "https://id.example.com/realms/accalmie";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "localhost", "::1", "[::1]"})
    void shouldLetAnythingPassOnLoopback(String host) {
        var exposure = new Exposure(host, "kpi", "kpi", "http://localhost/", "PLAINTEXT", Duration.ofDays(1));

        assertThat(exposure.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no-such-host.invalid"})
    void shouldNameEveryFaultBeyondLoopbackAndWhatMendsIt(String host) {
        var exposure = new Exposure(host, "kpi", "kpi", "http://localhost/", "PLAINTEXT", Duration.ofHours(-2));

        assertThat(exposure.faults())
                .hasSize(4)
                .allMatch(fault -> fault.contains(host))
                .anyMatch(fault -> fault.contains("ACCALMIE_KPI_DB_PASSWORD"))
                .anyMatch(fault -> fault.contains("ACCALMIE_ISSUER"))
                .anyMatch(fault -> fault.contains("ACCALMIE_KAFKA_PROTOCOL"))
                .anyMatch(fault -> fault.contains("ACCALMIE_CLOCK_OFFSET"));
    }

    @Test
    void shouldFindNothingInADeploymentThatIsSafe() {
        assertThat(exposed("s3cret", HTTPS, "SASL_SSL", Duration.ZERO).faults()).isEmpty();
        assertThat(exposed("s3cret", "HTTPS://id.example.com", "ssl", Duration.ZERO)
                        .faults())
                .isEmpty();
    }

    @Test
    void shouldNotTakeASilentPasswordForOne() {
        assertThat(exposed(" ", HTTPS, "SSL", Duration.ZERO).faults())
                .singleElement()
                .asString()
                .contains("without a password", "ACCALMIE_KPI_DB_PASSWORD");
    }

    @ParameterizedTest
    @CsvSource({"http://id.example.com,SSL", "//id.example.com,SSL", HTTPS + ",SASL_PLAINTEXT", HTTPS + ",SSLv3"})
    void shouldAskForEncryption(String issuer, String protocol) {
        assertThat(exposed("s3cret", issuer, protocol, Duration.ZERO).faults()).hasSize(1);
    }

    private static Exposure exposed(String password, String issuer, String protocol, Duration shift) {
        return new Exposure("0.0.0.0", "kpi", password, issuer, protocol, shift);
    }
}
