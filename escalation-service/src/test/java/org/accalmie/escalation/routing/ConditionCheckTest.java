package org.accalmie.escalation.routing;

import static org.accalmie.escalation.Incidents.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.accalmie.escalation.ADossier;
import org.accalmie.escalation.routing.Condition.Answer;
import org.accalmie.events.sheet.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a condition though it compiles, and what it may cost. */
class ConditionCheckTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "incident.note.matches('(') | line 1, column 23: is no regular expression: missing closing )",
                "matches(incident.note, '[a') | line 1, column 24: is no regular expression: missing closing ]",
                "incident.note.matches('a{1001}') | line 1, column 23: is too large",
                "incident.note.matches('((a{100}){100}){100}') | line 1, column 23: is too large",
                "incident.note.matches('(a{1000}){1000}') | line 1, column 23: is too large",
                "incident.note.matches('((((((((a{9}){9}){9}){9}){9}){9}){9}){9}') | is too large",
                "incident.note.matches('([)(]{1000}){2}') | is too large",
                "incident.note.matches('(\\\\Q)\\\\E{900}){2}') | is too large",
                "incident.note.matches('(\\\\pL{900}){2}') | is too large",
                "incident.note.matches(incident.lesson) | column 31: a regular expression must be written here",
                "incident.version / 0 == 1 | line 1, column 20: nothing can be divided by zero",
                "incident.version % (2 - 2) == 1 | column 23: nothing can be divided by zero",
                "1 / 0 == 1 | line 1, column 5: nothing can be divided by zero",
                "false && incident.version / 0 == 1 | nothing can be divided by zero",
                "incident.signals.exists(s, size(s) / 0 == 1) | line 1, column 38: nothing can be divided by zero",
                "['PHONE', 'CHAT'][2] == incident.channel | line 1, column 19: is outside of the list",
                "[incident.note][1] == 'x' | line 1, column 17: is outside of the list",
                "incident.commitments[-1].action == '' | is outside of the list",
                "{'a': 1}['b'] == 1 | can never be answered",
                "int('x') == incident.version | line 1, column 4: can never be answered",
                "9223372036854775807 + 1 > incident.version | can never be answered",
                "incident.contact.duration == string(duration('x')) | can never be answered",
                "plusMonths('2026-13-01', 1) < incident.derived.contactOn | can never be answered",
                "incident.churnRisk == 'HIHG' | column 23: HIHG is none of LOW, MODERATE, HIGH, CRITICAL",
                "'HIHG' != incident.churnRisk | line 1, column 1: HIHG is none of LOW",
                "incident.churnRisk in ['HIGH', 'CRITCAL'] | line 1, column 32: CRITCAL is none of",
                "incident.churnRisk == 'high' | high is none of",
                "'LEGAL_THRAET' in incident.signals | LEGAL_THRAET is none of LEGAL_THREAT",
                "incident.signals.exists(s, s == 'INSULT') | line 1, column 33: INSULT is none of",
                "incident.signals.exists(s, s in ['INSULTS', 'INSULT']) | line 1, column 45: INSULT is none of",
                "['LEGAL', 'SECURTY'].exists(t, t in incident.derived.triggers) | column 11: SECURTY is none of",
                "incident.signals[0] == 'INSULT' | INSULT is none of",
                "incident.signals == ['INSULT'] | INSULT is none of",
                "incident.dossier.evidence.exists(e, e.kind == 'LOGS') | LOGS is none of",
                "{'LOW': 1, 'HIHG': 2}[incident.churnRisk] == 2 | line 1, column 12: HIHG is none of",
                "incident.churnRisk == 'HI' + 'HG' | line 1, column 28: HIHG is none of LOW",
                "[incident.churnRisk] == ['HIHG'] | line 1, column 26: HIHG is none of LOW",
                "[incident.anger, incident.churnRisk] == ['MILD', 'EXTREME'] | EXTREME is none of LOW",
                "[[incident.churnRisk]] == [['HIHG']] | HIHG is none of LOW",
                "[incident.churnRisk] in [['HIGH'], ['HIHG']] | HIHG is none of LOW",
                "incident.churnRisk in ['HIGH'] + ['HIHG'] | HIHG is none of LOW",
                "incident.churnRisk in ['HIHG'] + [incident.note] | column 24: HIHG is none of LOW",
                "incident.churnRisk in {'HIHG': 1} | line 1, column 24: HIHG is none of LOW",
                "incident.churnRisk < 'HIHG' | line 1, column 22: HIHG is none of LOW",
                "incident.churnRisk <= 'HIHG' | HIHG is none of LOW",
                "'HIHG' > incident.churnRisk | HIHG is none of LOW",
                "incident.churnRisk >= 'HIHG' | HIHG is none of LOW",
                "{'risk': incident.churnRisk}.risk == 'HIHG' | line 1, column 38: HIHG is none of LOW",
                "dyn(incident).churnRisk == 'HIHG' | HIHG is none of LOW",
                "(true ? incident.churnRisk : 'LOW') == 'HIHG' | line 1, column 40: HIHG is none of LOW",
                "(incident.historical ? incident.churnRisk : 'LOW') == 'HIHG' | HIHG is none of LOW",
                "incident.churnRisk == (incident.historical ? 'HIHG' : 'LOW') | column 46: HIHG is none of LOW",
                "(incident.historical ? [incident.churnRisk] : []) == ['HIHG'] | HIHG is none of LOW",
                "dyn(incident.churnRisk) == string('HIHG') | HIHG is none of LOW",
                "'HIHG' in [incident.churnRisk] | line 1, column 1: HIHG is none of LOW",
                "'INSULT' in incident.signals + ['NONE'] | INSULT is none of",
                "'INSULT' in incident.signals.filter(s, s != 'PHISHING') | INSULT is none of",
                "'INSULT' in incident.signals.map(s, s) | INSULT is none of",
                "incident.churnRisk == ['HIHG', 'LOW'][incident.version] | HIHG is none of LOW",
                "incident.churnRisk == {1: 'HIHG', 2: 'LOW'}[incident.version] | HIHG is none of LOW",
                "incident.note.matches('a' + '(') | a regular expression must be written here",
                "'aa'.matches('a') && 'x' == 1 + 1 | no matching overload",
                "incident.dossier == incident.dossier | line 1, column 9: only values can be compared",
                "incident.customer in [incident.customer] | only values can be compared",
                "incident.signals.all(a, incident.signals.all(b, incident.signals.all(c, a == c))) | nested deeper"
                        + " than 2",
                "true &&\\n incident.churnRisk == 'HIHG' | line 2, column 24: HIHG is none of"
            })
    void shouldFindWhatCanNeverBeMeant(String condition, String message) {
        assertThatThrownBy(() -> Condition.check(condition.replace("\\n", "\n")))
                .isInstanceOf(FaultyCondition.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "incident.note.matches('(?i)avocat|tribunal')",
                "incident.note.matches('[0-9]{2}/[0-9]{2}/[0-9]{4}')",
                "incident.note.matches('\\\\x{1F600}{3}')",
                "incident.dossier.facts.exists(f, f.text.matches('(?i)\\\\bavocat'))",
                "incident.dossier.facts.filter(f, f.text.contains('x')).map(f, f.text).exists(t, t.size() > 9)",
                "incident.dossier.facts.all(f, incident.dossier.evidence.exists(e, e.url.contains(f.text)))",
                "incident.version / 2 > 3 && incident.version % 7 == 0",
                "['PHONE', 'CHAT'][1] == incident.channel",
                "incident.channel == ''",
                "incident.channel != 'PHONE' && incident.agent.team == 'HIHG'",
                "incident.signals.exists(s, s.startsWith('LEGAL'))",
                "incident.signals.exists(s, [incident.agent.team].exists(s, s == 'Nord'))",
                "incident.signals.size() == 0 || incident.signals[0] == 'INSULTS'",
                "(incident.historical ? incident.churnRisk : 'NONE') == 'NONE'",
                "(incident.historical ? incident.churnRisk : incident.note) == 'HIHG'",
                "'' < incident.churnRisk",
                "incident.contact.startedAt >= '2026-11-01' && incident.agent.team < 'M'",
                "[incident.churnRisk, incident.note] == ['HIGH', 'HIHG']",
                "incident.churnRisk + '!' == 'HIGH!'",
                "incident.churnRisk in ['HI' + 'GH'] + [incident.note]",
                "incident.signals.map(s, s + '!').exists(s, s == 'INSULTS!')",
                "incident.churnRisk > ''",
                "'abc'.matches('b') || incident.historical",
                "duration(incident.contact.duration) > duration('60s')",
                "{'LOW': 1, 'HIGH': 3}[incident.churnRisk] > 2"
            })
    void shouldLeaveAloneWhatCanBeMeant(String condition) {
        assertThatCode(() -> Condition.check(condition)).doesNotThrowAnyException();
    }

    @Test
    void shouldNameEachFault() {
        assertThatThrownBy(() -> Condition.check("incident.anger == 'MAD' || incident.churnRisk == 'HIHG'"))
                .hasMessageContainingAll("line 1, column 19: MAD", "line 1, column 50: HIHG");
    }

    @Test
    void shouldRefuseWhatIsTooLongOrTooDeep() {
        var chain = "incident.version == 1" + " || incident.version == 1".repeat(150);
        assertThatCode(() -> Condition.check(chain)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Condition.check(chain + " || true".repeat(50)))
                .isInstanceOf(FaultyCondition.class)
                .hasMessage("line 1, column 1: is longer than 4,000 characters");
        assertThatThrownBy(() -> Condition.check("incident.version" + " + 1".repeat(900) + " > 1"))
                .isInstanceOf(FaultyCondition.class);
        assertThatThrownBy(() -> Condition.check("(".repeat(60) + "true" + ")".repeat(60)))
                .isInstanceOf(FaultyCondition.class)
                .hasMessageContaining("recursion")
                .hasMessageMatching("line [1-9].*, column [1-9].*");
        assertThatThrownBy(() -> Condition.check("[".repeat(1900) + "]".repeat(1900)))
                .isInstanceOf(FaultyCondition.class)
                .hasMessageMatching("line [1-9].*, column [1-9].*");
    }

    @Test
    void shouldRefuseWhatCostsTooMuchThoughNothingIsWrongWithIt() {
        var texts = "incident.dossier.facts.all(f, incident.dossier.facts.all(g, "
                + "f.text.matches('(a|b|c|d|e|f)*(a|b|c|d|e){30}') == g.text.matches('[a-z]*(a|b|c|d|e){30}')))";
        assertThatThrownBy(() -> Condition.check(texts)).hasMessageContaining("costs too much");
        var pile = "incident.dossier.facts.map(f, incident.dossier.facts.map(g, "
                + String.join(" + ", Collections.nCopies(40, "incident.note")) + ")).size() == 1";
        assertThatThrownBy(() -> Condition.check(pile)).hasMessageContaining("costs too much");
    }

    @Test
    void shouldHaveNoAnswerAtWorkForWhatCostsTooMuch() throws FaultyCondition {
        // given
        var fact = new Dossier.Fact(null, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        var dossier = ADossier.holding().facts(Collections.nCopies(4_000, fact)).build();
        var facts = Facts.of(anIncident().dossier(dossier).recorded());

        // then
        for (var costly : List.of(
                "incident.dossier.facts.all(f, incident.dossier.facts.all(g, f.text == g.text))",
                "incident.dossier.facts.all(f, incident.dossier.facts.all(g, f.text.matches('(a|aa)*b') || true))",
                "incident.dossier.facts.map(f, f.text + f.text + f.text + f.text + incident.reference).size() > 1 && "
                        + "incident.dossier.facts.all(f, incident.dossier.facts.all(g, f != g || true))",
                "incident.note.matches('((((a{99}){99}){99}){99})')")) {
            assertTimeout(SOON, () -> assertThat(Condition.of(costly).of(facts)).isEqualTo(Answer.NONE));
        }
        assertThat(Condition.of("incident.dossier.facts.all(f, f.text.matches('^(a|b)+$'))")
                        .of(facts))
                .isEqualTo(Answer.HOLDS);
        assertThat(Condition.of("incident.dossier.facts.filter(f, f.text.startsWith('a')).size() == 4000")
                        .of(facts))
                .isEqualTo(Answer.HOLDS);
    }
}
