package org.accalmie.incident.connector;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.accalmie.incident.connector.mapping.ConnectorDefinition;
import org.accalmie.incident.connector.mapping.Makes;
import org.accalmie.incident.connector.proof.Proof;
import org.accalmie.incident.connector.proof.ProofKind;
import org.accalmie.web.validation.Filled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A connector to be put into effect; {@code name} and {@code version} are what was read, and are ignored. */
@Schema(examples = """
        {"proof": {"kind": "SECRET", "header": "X-Accalmie-Secret", "secret": "choose-a-long-one"},
         "when": "payload.event == 'closed'",
         "fields": {"customer.id": "payload.customer", "agent.id": "payload.agent",
                    "contact.startedAt": "payload.at", "anger": "payload.priority"},
         "defaults": {"reason": "UNRESOLVED", "churnRisk": "MODERATE", "sentimentAtEnd": "NEUTRAL"},
         "words": {"anger": {"urgent": "EXTREME", "high": "STRONG"}},
         "key": {"source": "desk", "externalId": "string(payload.id)"}}""")
public record ConnectorRequest(
        @Nullable String name,
        @Nullable Integer version,

        @Schema(description = "INCIDENT where it is absent.") @Nullable
        Makes makes,

        @NotNull @Valid ProofRequest proof,

        @NotBlank @Size(max = ConnectorDefinition.LONGEST_EXPRESSION)
        String when,

        @NotNull @Size(max = ConnectorRequest.MOST)
        Map<String, @NotBlank @Size(max = ConnectorDefinition.LONGEST_EXPRESSION) String> fields,

        @Size(max = ConnectorRequest.MOST) @Nullable Map<String, @NotBlank @Size(max = 255) String> defaults,

        @Size(max = ConnectorRequest.MOST) @Nullable
        Map<String, @NotNull @Size(max = 500) Map<String, @NotBlank @Size(max = 255) String>> words,

        @NotNull @Valid KeyRequest key) {
    static final int MOST = 100;

    ConnectorDefinition definition() {
        return new ConnectorDefinition(
                makes,
                proof.proof(),
                when,
                fields,
                requireNonNullElse(defaults, Map.of()),
                requireNonNullElse(words, Map.of()),
                new ConnectorDefinition.Key(key.source(), key.externalId()));
    }

    /**
     * How the sender proves itself.
     *
     * @param secret never told again; the former one stays where none is given
     */
    public record ProofRequest(
            @NotNull ProofKind kind,

            @Pattern(regexp = ProofRequest.HEADER, message = ProofRequest.NO_HEADER) @Nullable
            String header,

            @Pattern(regexp = ProofRequest.HEADER, message = ProofRequest.NO_HEADER) @Nullable
            String timestampHeader,

            @Size(max = 8) @Nullable String separator,
            @Size(max = 32) @Nullable String prefix,
            Proof.@Nullable Digest digest,
            Proof.@Nullable Encoding encoding,

            @JsonProperty(access = Access.WRITE_ONLY) @Filled @Size(max = 1_000) @Nullable
            String secret) {
        static final String HEADER = "[!-9;-~]{1,100}";
        static final String NO_HEADER = "must be the name of a header";

        Proof proof() {
            return new Proof(kind, header, timestampHeader, separator, prefix, digest, encoding);
        }

        @Override
        public String toString() {
            return "ProofRequest[kind=" + kind + "]";
        }
    }

    /** What an incident is known by: a text, and an expression. */
    public record KeyRequest(
            @NotBlank @Size(max = 64) String source,

            @NotBlank @Size(max = ConnectorDefinition.LONGEST_EXPRESSION)
            String externalId) {}
}
