package org.accalmie.incident.revision;

import static org.accalmie.incident.ASheet.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
    /** The examples of RFC 7396 whose target and patch are objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
                "{'a':'b'} | {'a':null} | {}",
                "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':'c'} | {'a':['b']} | {'a':['b']}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
                "{'e':null} | {'a':1} | {'e':null,'a':1}",
                "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void shouldMerge(String target, String patch, String expected) {
        assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':null} | {'a':null}",
                "{'a':'b'} | {'c':null} | {'a':'b','c':null}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d','c':null}}",
                "{} | {'a':{'b':null}} | {'a':{'b':null}}",
                "{'a':{'b':'c'}} | {'a':null} | {'a':null}",
                "{'a':'b'} | {'a':'c'} | {'a':'c'}"
            })
    void shouldNameWhatIsRemoved(String target, String patch, String expected) {
        var merged = MergePatch.apply(json(target), json(patch));
        assertThat(MergePatch.nameRemoved(merged, json(patch))).isEqualTo(json(expected));
    }

    private static ObjectNode json(String text) {
        return tree(text.replace('\'', '"'));
    }
}
