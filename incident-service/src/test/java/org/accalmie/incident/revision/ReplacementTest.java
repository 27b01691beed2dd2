package org.accalmie.incident.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.accalmie.incident.ASheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "what is said wins | note | {\"note\": \"theirs\"} | {\"note\": \"ours\"} | {\"note\": \"ours\"}",
                "what others added stays | note | {\"note\": \"theirs\"} | {\"a\": 1} | {\"a\": 1, \"note\": \"theirs\"}",
                "what only we said goes | b | {\"note\": \"ours\"} | {\"a\": 1} | {\"a\": 1}",
                "what others took away stays away | note | {} | {\"a\": 1} | {\"a\": 1}",
                "an added part of a part stays | d.s | {\"d\": {\"s\": 1, \"t\": 2}} | {} | {\"d\": {\"s\": 1}}",
                "it joins what is said | d.s | {\"d\": {\"s\": 1}} | {\"d\": {\"t\": 3}} | {\"d\": {\"t\": 3, \"s\": 1}}",
                "a list that is not said stays | l | {\"l\": [1]} | {\"l\": []} | {\"l\": [1]}",
                "null says nothing | l | {\"l\": [1]} | {\"l\": null} | {\"l\": [1]}",
                "a default that is not said stays | historical | {\"historical\": true} | {\"historical\": false} | {\"historical\": true}",
                "a no is said | solvedInContact | {\"solvedInContact\": true} | {\"solvedInContact\": false} | {\"solvedInContact\": false}",
                "a gesture stays | x | {\"gesture\": {\"type\": \"T\"}} | {} | {\"gesture\": {\"type\": \"T\"}}",
                "a name belongs to its customer | customer.email | {\"customer\": {\"id\": 1, \"email\": \"e\"}} | {\"customer\": {\"id\": 2}} | {\"customer\": {\"id\": 2}}",
                "and stays with them | customer.email | {\"customer\": {\"id\": 1, \"email\": \"e\"}} | {\"customer\": {\"id\": 1}} | {\"customer\": {\"id\": 1, \"email\": \"e\"}}"
            })
    void shouldSayAnewWithoutUndoingOthers(String rule, String added, String current, String said, String expected) {
        assertThat(Replacement.of(ASheet.tree(current), ASheet.tree(said), Set.of(), List.of(added)))
                .isEqualTo(ASheet.tree(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "historical | {\"historical\": true} | {\"historical\": false}",
                "signals | {\"signals\": [\"INSULTS\"]} | {\"signals\": []}",
                "customer.vip | {\"customer\": {\"id\": 1, \"vip\": true}} | {\"customer\": {\"id\": 1, \"vip\": false}}"
            })
    void shouldLetWhatIsPlainlySaidToBeEmptyWin(String added, String current, String said) {
        assertThat(Replacement.of(ASheet.tree(current), ASheet.tree(said), Set.of(added), List.of(added)))
                .isEqualTo(ASheet.tree(said));
    }
}
