package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accalmie.local.importing.FileImport;
import org.accalmie.local.importing.ImportClient;
import org.accalmie.local.importing.ServiceAway;
import org.accalmie.local.importing.Summary;
import org.accalmie.local.importing.file.SheetFile;
import org.accalmie.local.testing.LocalStack;
import org.accalmie.local.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many incidents at once, on the packaged service. */
class ImportIT {
    private static final Duration RECOVERED = Duration.ofMinutes(3);

    private final Accalmie accalmie = Accalmie.running();
    private final Api tool = accalmie.api(Service.INCIDENT, "tool");

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void bringEverythingBack() {
        LocalStack.start();
        for (var service : Service.values()) {
            await().atMost(RECOVERED).until(accalmie.service(service)::isReady);
        }
    }

    @Test
    void linesShouldBeAnsweredInTheirPlaces() {
        // when
        var answers = answers(sent(line("a", 1) + "\n\nnonsense\n" + line("a", 2) + "\n" + line("a", 1)));

        // then
        assertThat(answers.stream().map(it -> it.get("line").asInt())).containsExactly(1, 3, 4, 5);
        assertThat(answers.stream().map(it -> it.get("status").asInt())).containsExactly(201, 400, 201, 200);
        tool.get("/incidents/" + answers.getFirst().get("id").asText()).expect(200);
    }

    @Test
    void importShouldBeForToolsAlone() {
        for (var stranger : List.of("agent", "supervisor", "n2", "bi", "admin")) {
            var api = accalmie.api(Service.INCIDENT, stranger);
            Api.send(api.to("/incidents/import")
                            .header("Content-Type", "application/x-ndjson")
                            .POST(BodyPublishers.ofString(line("roles", 1))))
                    .expectProblem(403);
        }
    }

    @Test
    void nothingShouldBeSkippedWhileTheDatabaseIsAway() throws Exception {
        try (var out = new PipedOutputStream()) {
            // given
            var in = new PipedInputStream(out, 1 << 20);
            var answer = CompletableFuture.supplyAsync(() -> Api.send(tool.to("/incidents/import")
                    .timeout(Duration.ofMinutes(2))
                    .header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofInputStream(() -> in))));
            write(out, lines("away", 1, 50));

            // when
            LocalStack.postgres().stop();
            write(out, lines("away", 51, 100));
            LocalStack.postgres().start();
            out.close();

            // then
            var statuses = answers(answer.get()).stream()
                    .map(it -> it.get("status").asInt())
                    .toList();
            assertThat(statuses).hasSize(100).containsOnly(201);
        }
        var again = answers(sent(lines("away", 1, 100)));
        assertThat(again).extracting(it -> it.get("status").asInt()).containsOnly(200);
    }

    @Test
    void filesShouldBeImportedAndGoOnWhereTheyEnded() throws Exception {
        // given
        var file = Files.writeString(folder.resolve("sheets.csv"), """
                source,externalId,customer.id,agent.id,contact.startedAt,anger,reason,churnRisk,sentimentAtEnd,signals
                csv,1,CLT-CSV,agent,2026-05-07T09:00:00Z,STRONG,OUTAGE,LOW,NEUTRAL,INSULTS;RECURRENCE
                csv,2,CLT-CSV,agent,2026-05-07T10:00:00Z,FURIOUS,OUTAGE,LOW,NEUTRAL,
                csv,3,CLT-CSV,agent,2026-05-07T11:00:00Z,MILD,OUTAGE,LOW,NEUTRAL,
                """);

        // when
        var first = imported(file);
        var second = imported(file);

        // then
        assertThat(first.text()).contains("line 3: anger").endsWith("2 recorded, 0 recorded before, 1 refused");
        assertThat(second.text()).endsWith("0 recorded, 2 recorded before, 1 refused");
    }

    @Test
    void spreadsheetsShouldBeReadAsTheyAre() throws Exception {
        // given
        var file = Files.writeString(folder.resolve("export.csv"), """
                sep=;
                source;externalId;customer.id;agent.id;contact.startedAt;anger;reason;churnRisk;sentimentAtEnd;customer.vip;customer.since;gesture.type;gesture.amount;gesture.justification;note
                xls;1;CLT-XLS;agent;07/05/2026 10:20;strong;outage;low;neutral;VRAI;10/03/2025;account credit;1 234,50 €;Panne;"two
                lines"
                xls;2;CLT-XLS;agent;07/05/2026 10:20;strong;outage;low;neutral;;;;;;"left open
                xls;3;CLT-XLS;agent;05/27/2026 10:20;;outage;low;neutral;peut-être;;;;;
                xls;4;CLT-XLS;agent;07/05/2026 10:20;mild;outage;low;neutral;FAUX;;;;;
                """, StandardCharsets.UTF_16);

        // when
        var summary = imported(file);

        // then
        assertThat(summary.text())
                .contains("line 5: note has a quotation mark that is left open")
                .contains("line 6:\n  contact.startedAt 05/27/2026 10:20 is no day and time")
                .contains("\n  anger is empty", "\n  customer.vip peut-être is neither true nor false")
                .doesNotContain("unreadableCells")
                .endsWith("4 in all: 2 recorded, 0 recorded before, 2 refused");
        var first = accalmie.api(Service.INCIDENT, "supervisor")
                .get("/incidents?q=XLS")
                .expect(200);
        assertThat(first.text()).contains("\"startedAt\":\"2026-05-07T08:20:00Z\"", "1234.50", "\"vip\":true");
    }

    @Test
    void filesShouldCorrectWhatTheySayAnew() throws Exception {
        // given
        var header = "source,externalId,customer.id,agent.id,contact.startedAt,anger,reason,churnRisk,sentimentAtEnd\n";
        var row = "csv-correct,%d,CLT-COR,agent,2026-05-07T09:00:00Z,%s,OUTAGE,LOW,NEUTRAL\n";
        var file = folder.resolve("sheets.csv");
        Files.writeString(file, header + row.formatted(1, "MILD") + row.formatted(2, "MILD"));
        imported(file);

        // when
        var anew = row.formatted(1, "STRONG") + row.formatted(2, "MILD") + row.formatted(3, "MILD");
        Files.writeString(file, header + anew);
        var refused = imported(file);
        var corrected = imported(file, ImportClient.Mode.CORRECT);

        // then
        assertThat(refused.text())
                .contains("./accalmie import --correct corrects them")
                .endsWith("3 in all: 1 recorded, 1 recorded before, 1 refused");
        assertThat(corrected.text()).endsWith("3 in all: 0 recorded, 1 corrected, 2 recorded before, 0 refused");
        assertThat(corrected.isComplete()).isTrue();
    }

    private Summary imported(Path path) throws Exception {
        return imported(path, ImportClient.Mode.RECORD);
    }

    private Summary imported(Path path, ImportClient.Mode mode) throws Exception {
        var client = new ImportClient(accalmie.service(Service.INCIDENT).address("/"), mode, () -> Tokens.of("tool"));
        try (var file = SheetFile.open(path, ZoneId.of("Europe/Paris"));
                var summary = new Summary(folder.resolve("refused.txt"))) {
            new FileImport(client, summary, new Silence()).run(file);
            return summary;
        }
    }

    private static final class Silence implements FileImport.Progress {
        @Override
        public void done(long rows) {}

        @Override
        public void waiting(ServiceAway away, Duration atMost) {}
    }

    private Answer sent(String lines) {
        return Api.send(tool.to("/incidents/import")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    private static List<JsonNode> answers(Answer answer) {
        return answer.expect(200).text().lines().map(Answer::json).toList();
    }

    private static void write(PipedOutputStream out, String lines) throws IOException {
        out.write((lines + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String lines(String run, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(n -> line(run, n)).collect(Collectors.joining("\n"));
    }

    private static String line(String run, int number) {
        return Sheet.technical("CLT-IMPORT", "import-" + run + "-" + number, "2026-05-07T09:00:00Z")
                .replace("\n", "");
    }
}
