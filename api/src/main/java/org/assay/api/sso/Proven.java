package org.assay.api.sso;

import java.util.Optional;
import org.assay.api.people.Identity;

/**
 * What a provider has vouched for.
 *
 * @param firstName as the provider has it, to be proposed
 * @param lastName as the provider has it, to be proposed
 */
record Proven(Identity identity, Optional<String> firstName, Optional<String> lastName) {

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "Proven";
    }
}
