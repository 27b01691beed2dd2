package org.accalmie.web.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bean Validation's path of a method's argument, as the caller knows it: the JSON path or the parameter's name. */
record ViolationPath(Method method) {

    String of(Path path) {
        return path(path, this::parameterName);
    }

    /** The JSON path of what was validated by itself. */
    static String within(Path path) {
        return path(path, none -> Stream.empty());
    }

    private static String path(Path path, Function<Path.ParameterNode, Stream<String>> names) {
        List<String> steps = new ArrayList<>();
        for (var node : path) {
            switch (node.getKind()) {
                case METHOD, CONTAINER_ELEMENT -> appendIndex(steps, node);
                case PARAMETER ->
                    steps.addAll(names.apply(node.as(Path.ParameterNode.class)).toList());
                default -> {
                    appendIndex(steps, node);
                    if (node.getName() != null && node.getKind() != ElementKind.BEAN) {
                        steps.add("." + node.getName());
                    }
                }
            }
        }
        var joined = String.join("", steps);
        if (joined.isEmpty()) {
            return "$";
        }
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    private static void appendIndex(List<String> steps, Path.Node node) {
        if (node.getIndex() != null) {
            steps.add("[" + node.getIndex() + "]");
        } else if (node.getKey() != null) {
            steps.add("." + node.getKey());
        }
    }

    private Stream<String> parameterName(Path.ParameterNode node) {
        var parameter = method.getParameters()[node.getParameterIndex()];
        return Stream.of(parameter.getAnnotations()).flatMap(it -> switch (it) {
            case QueryParam query -> Stream.of(query.value());
            case HeaderParam header -> Stream.of(header.value());
            case PathParam path -> Stream.of(path.value());
            default -> Stream.<String>empty();
        });
    }
}
