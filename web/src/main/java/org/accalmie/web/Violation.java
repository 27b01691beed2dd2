package org.accalmie.web;

/**
 * What is wrong with one field of a request.
 *
 * @param field the JSON path, such as {@code customer.id} or {@code commitments[0].dueAt}
 */
public record Violation(String field, String message) {}
