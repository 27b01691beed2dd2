package org.accalmie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.accalmie.local.identity.BrowserSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent writes a sheet at the packaged console, without scripts. */
class SheetPageIT {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern OLDER = Pattern.compile("href=\"(\\?after=[^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("/incidents/[0-9a-f-]{36}");

    private final URI console = Accalmie.running().console().address("/");
    private final BrowserSession browser = new BrowserSession(console);

    @BeforeEach
    void signIn() {
        assertThat(browser.signIn("/sheet", "agent").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldRecordOnceHoweverOftenItIsSent() {
        // given
        var sheet = sheet("CLT-SHEET-ONCE");

        // when
        var first = browser.post("/sheet", sheet);
        var again = browser.post("/sheet", sheet);

        // then
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(address(first)).isEqualTo(address(again));
        assertThat(first.body()).contains("is saved", "CLT-SHEET-ONCE", "recap-en", "recap-fr");
    }

    @Test
    void shouldSayAtTheFieldWhatTheServiceHasAgainstIt() {
        // given
        var sheet = sheet("CLT-SHEET-FAULT");
        sheet.put("contact.duration", "5");
        sheet.put("contact.calmedAfter", "9");
        sheet.put("commitments.3.action", "A letter");

        // when
        var page = browser.post("/sheet", sheet);

        // then
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("href=\"#f-contact-calmedAfter\"", "Nobody calms down after the end of the contact")
                .contains("href=\"#f-commitments-3-dueAt\"", "A letter");
    }

    @Test
    void shouldAdviseWhileItIsWritten() {
        // given
        var sheet = sheet("CLT-SHEET-ADVICE");
        sheet.put("history.bugConfirmed", "true");
        sheet.put("signals", "REPRODUCIBLE_BUG");
        sheet.put("gesture.type", "ACCOUNT_CREDIT");
        sheet.put("gesture.amount", "900");

        // when
        var advice = browser.post("/advice", sheet).body();

        // then
        assertThat(advice)
                .contains("a bug that we confirmed", "Somebody else has to approve it", "10 minutes")
                .contains("id=\"to\"", "href=\"#f-dossier-environment\"")
                .doesNotContain("A service is away");
        assertThat(browser.post("/advice/customer", sheet).body()).contains("Nobody has written of this customer");
        assertThat(browser.post("/advice/guidance", Map.of("profile", "IMPATIENT"))
                        .body())
                .contains("In a hurry", "data-copy=\"say-profile-1\"");
        assertThat(browser.post("/advice/wording", Map.of("commitments.0.action", "Calm down"))
                        .body())
                .contains("<mark>Calm down</mark>", "data-better=");
    }

    @Test
    void shouldKeepADraftAndTakeBackOneThatWasThrownAway() {
        // given
        var sheet = sheet("CLT-SHEET-DRAFT");
        sheet.put("commitments.0.dueAt", "tomorr");
        var draft = sheet.get("draft");

        // when
        var list = browser.post("/drafts/" + draft + "/kept", sheet);
        var thrown = browser.post("/drafts/" + draft + "/discarded", Map.of());

        // then
        assertThat(list.body()).contains("CLT-SHEET-DRAFT");
        assertThat(thrown.body()).contains("The draft is thrown away", "value=\"tomorr\"");
        browser.post("/drafts/" + draft + "/kept", sheet);
        assertThat(browser.get("/sheet?draft=" + draft).body()).contains("value=\"tomorr\"", "CLT-SHEET-DRAFT");
    }

    @Test
    void shouldCorrectWhatWasChangedAndShowTheSecondWhatTheFirstDid() {
        // given
        var recorded = address(browser.post("/sheet", sheet("CLT-SHEET-FIX")));
        var version = found(VERSION, browser.get(recorded + "/correction").body());
        var first = sheet("CLT-SHEET-FIX");
        first.putAll(Map.of("version", version, "anger", "EXTREME", "note", "theirs"));
        var second = sheet("CLT-SHEET-FIX");
        second.putAll(Map.of("version", version, "note", "mine", "lesson", "Ask first"));

        // when
        var done = browser.post(recorded + "/correction", first);
        var overtaken = browser.post(recorded + "/correction", second);

        // then
        assertThat(done.body()).as(done.body()).contains("The correction is saved");
        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(overtaken.body())
                .contains("As it is now: theirs", "mine", "Ask first")
                .containsPattern("value=\"EXTREME\" checked");
        assertThat(browser.get(recorded + "/revisions").body()).contains("Version 2", "extreme", "theirs");
    }

    @Test
    void shouldShowEveryVersionOfALargeSheetAndWhatIsAgainstACorrectionOfTheFirst() {
        // given
        var recorded = address(browser.post("/sheet", sheet("CLT-SHEET-LARGE")));
        var facts = Collections.nCopies(64, "{\"text\": \"%s\"}".formatted("x".repeat(3_900)));
        var incidents = Accalmie.running().api(Service.INCIDENT, "agent");
        incidents
                .patch(
                        recorded,
                        "{\"note\": \"theirs 2\", \"dossier\": {\"facts\": [%s]}}".formatted(String.join(",", facts)))
                .expect(200);
        IntStream.rangeClosed(3, 20)
                .forEach(n -> incidents
                        .patch(recorded, "{\"note\": \"theirs %d\"}".formatted(n))
                        .expect(200));
        var mine = sheet("CLT-SHEET-LARGE");
        mine.putAll(Map.of("version", "1", "note", "mine"));

        // when
        var newest = browser.get(recorded + "/revisions").body();
        var oldest = browser.get(recorded + "/revisions" + found(OLDER, newest)).body();
        var overtaken = browser.post(recorded + "/correction", mine);

        // then
        assertThat(newest).contains("Version 20", "theirs 20").doesNotContain("As it was recorded");
        assertThat(newest + oldest)
                .contains(IntStream.rangeClosed(1, 20)
                        .mapToObj("<h2>Version %d<"::formatted)
                        .toList());
        assertThat((newest + oldest).split("class=\"versions\"")).hasSize(20);
        assertThat(oldest)
                .contains("As it was recorded")
                .doesNotContain("Nobody corrected it")
                .doesNotContainPattern(OLDER);
        assertThat(overtaken.statusCode()).isEqualTo(412);
        assertThat(overtaken.body()).contains("As it is now: theirs 20", "mine");
    }

    private static Map<String, String> sheet(String customer) {
        var startedAt = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES);
        var sheet = new HashMap<String, String>();
        sheet.put("draft", UUID.randomUUID().toString());
        sheet.put("customer.id", customer);
        sheet.put(
                "contact.startedAt",
                startedAt.atOffset(ZoneOffset.UTC).toInstant().toString());
        sheet.put("anger", "STRONG");
        sheet.put("reason", "TECHNICAL_PROBLEM");
        sheet.put("churnRisk", "HIGH");
        sheet.put("sentimentAtEnd", "NEUTRAL");
        return sheet;
    }

    private static String address(HttpResponse<String> page) {
        return found(ADDRESS, page.uri().getPath());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }
}
