package org.assay.api.wiring;

import org.assay.api.postgres.PostgresAddress;
import org.assay.api.runtime.RedisAddress;

/** Where the services are that this process uses, embedded or not. */
public record Addresses(PostgresAddress postgres, RedisAddress redis) {}
