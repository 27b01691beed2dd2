package org.accalmie.web.validation;

/**
 * Constraints that do not keep a request from its resource, which looks at them itself when it knows what the request
 * is about: whether it exists, whether the caller may, whether all of it was done before. Where something else is wrong
 * already, they are named beside it.
 */
public interface Later {}
