package org.assay.cache.tokens;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assay.engine.session.LearnerId;

/**
 * An owner as one line: learner, epoch ms, family or {@code -}, roles with commas between them or
 * {@code -}.
 */
final class OwnerCodec {
    private static final String NONE = "-";
    private static final int FIELDS = 4;

    private OwnerCodec() {}

    static String line(TokenOwner owner) {
        var roles =
                owner.roles().stream()
                        .map(StaffRole::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        return String.join(
                " ",
                owner.learner().toString(),
                Long.toString(owner.expiresAtMs()),
                owner.family().map(FamilyId::toString).orElse(NONE),
                roles.isEmpty() ? NONE : roles);
    }

    /** The owner; nobody when the line is not whole or names a role that is not known here. */
    static Optional<TokenOwner> read(String line) {
        var fields = line.split(" ", -1);
        try {
            return fields.length == FIELDS
                    ? roles(fields[3])
                            .map(
                                    roles ->
                                            new TokenOwner(
                                                    new LearnerId(UUID.fromString(fields[0])),
                                                    Long.parseLong(fields[1]),
                                                    roles,
                                                    family(fields[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // No copy is as good as one that cannot be read.
        }
    }

    private static Optional<FamilyId> family(String field) {
        return field.equals(NONE)
                ? Optional.empty()
                : Optional.of(new FamilyId(UUID.fromString(field)));
    }

    private static Optional<Set<StaffRole>> roles(String field) {
        var roles = new LinkedHashSet<StaffRole>();
        if (!field.equals(NONE)) {
            for (var name : field.split(",", -1)) {
                var role = StaffRole.of(name);
                if (role.isEmpty()) {
                    return Optional.empty();
                }
                roles.add(role.get());
            }
        }
        return Optional.of(roles);
    }
}
