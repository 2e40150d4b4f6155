package org.assay.api.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.cache.tokens.StaffRole;

/**
 * An operation of the contract.
 *
 * @param id its {@code operationId}
 * @param method in capital letters
 * @param path as in the contract, such as {@code /assessments/{id}}
 * @param secured whether it asks for an access token
 * @param optional whether it may be called without that token all the same
 * @param roles of which a caller needs one, {@code x-roles} in the contract; none: anybody
 * @param priority how long it is served under pressure, {@code x-priority} in the contract
 * @param parameters those in its path
 * @param others those beside it; a request may have more, which mean nothing
 * @param body what its body must be; nothing when it takes none
 */
public record Operation(
        String id,
        String method,
        String path,
        boolean secured,
        boolean optional,
        Set<StaffRole> roles,
        Priority priority,
        List<PathParameter> parameters,
        List<RequestParameter> others,
        Optional<Check> body) {
    public Operation {
        roles = Set.copyOf(roles);
        parameters = List.copyOf(parameters);
        others = List.copyOf(others);
    }
}
