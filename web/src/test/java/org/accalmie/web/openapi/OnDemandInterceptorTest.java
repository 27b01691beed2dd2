package org.accalmie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnDemandInterceptorTest {
    private List<String> done;
    private OnDemandInterceptor interceptor;

    @BeforeEach
    void setUp() {
        done = new ArrayList<>();
        interceptor = new OnDemandInterceptor();
    }

    @Test
    void shouldPrepareWithTheFirstQuestionAndOnce() throws Exception {
        // given
        interceptor.around(call("prepareDocument", "default"));
        interceptor.around(call("prepareDocument", "other"));
        var prepared = List.copyOf(done);

        // when
        var first = interceptor.around(call("getDocument", "default"));
        var second = interceptor.around(call("getDocument", "other"));

        // then
        assertThat(prepared).isEmpty();
        assertThat(done)
                .containsExactly(
                        "prepareDocument default", "prepareDocument other", "getDocument default", "getDocument other");
        assertThat(first).isEqualTo("default");
        assertThat(second).isEqualTo("other");
    }

    @Test
    void shouldFailAgainWhileAPreparationFails() throws Exception {
        // given
        interceptor.around(call("prepareDocument", () -> {
            throw new IllegalStateException("unreadable");
        }));
        var question = call("getDocument", "default");

        // when
        // then
        assertThatThrownBy(() -> interceptor.around(question)).hasMessage("unreadable");
        assertThatThrownBy(() -> interceptor.around(question)).hasMessage("unreadable");
        assertThat(done).isEmpty();
    }

    private InvocationContext call(String name, String document) {
        return call(name, () -> {
            done.add(name + " " + document);
            return document;
        });
    }

    private static InvocationContext call(String name, Callable<String> work) {
        var method = Arrays.stream(OpenApiDocumentService.class.getDeclaredMethods())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new Call(method, work);
    }

    private record Call(Method method, Callable<String> work) implements InvocationContext {
        @Override
        public Object proceed() throws Exception {
            return work.call();
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Object getTarget() {
            return this;
        }

        @Override
        public @Nullable Object getTimer() {
            return null;
        }

        @Override
        public @Nullable Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
