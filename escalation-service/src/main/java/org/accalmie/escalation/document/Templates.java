package org.accalmie.escalation.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.accalmie.web.language.Language;

/** The texts, in Markdown; whatever is put into them is escaped. */
final class Templates {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new Escaping())
            .build();

    private Templates() {}

    static String render(String name, Language language, String as, Object data) {
        return template("documents/%s.%s.md".formatted(name, language.code()))
                .data(as, data)
                .render();
    }

    private static Template template(String path) {
        var known = ENGINE.getTemplate(path);
        if (known != null) {
            return known;
        }
        var parsed = ENGINE.parse(read(path));
        ENGINE.putTemplate(path, parsed);
        return parsed;
    }

    private static String read(String path) {
        try (var text = Objects.requireNonNull(Templates.class.getResourceAsStream("/" + path), path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Escaping implements ResultMapper {
        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return result instanceof String;
        }

        @Override
        public String map(Object result, Expression expression) {
            return Markdown.escaped((String) result);
        }
    }
}
