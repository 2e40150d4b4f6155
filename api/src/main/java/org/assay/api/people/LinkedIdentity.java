package org.assay.api.people;

import java.time.Instant;

/** An identity with which the owner of an account signs in. */
public record LinkedIdentity(Identity identity, Instant linkedAt) {}
