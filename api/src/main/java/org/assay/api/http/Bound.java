package org.assay.api.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** A setting that keeps clients from using this process up, and how often they came up to it. */
enum Bound {
    MAX_IN_FLIGHT("max-in-flight"),
    MAX_CONNECTIONS("max-connections"),
    REPLY_TIMEOUT("reply-timeout");

    static final String METRIC = "assay.http.bounds.reached";

    private final String setting;

    Bound(String setting) {
        this.setting = setting;
    }

    Counter reached(MeterRegistry registry) {
        return Counter.builder(METRIC)
                .description("requests and connections that were ended at a bound, by setting")
                .tag("setting", setting)
                .register(registry);
    }
}
