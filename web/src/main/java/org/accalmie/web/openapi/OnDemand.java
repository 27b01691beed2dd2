package org.accalmie.web.openapi;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;

/** What is prepared only when it is first asked for. */
@InterceptorBinding
@Retention(RUNTIME)
@interface OnDemand {}
