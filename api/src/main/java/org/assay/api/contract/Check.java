package org.assay.api.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schema of the contract, compiled. It keeps nothing of what it checks and may be asked on any
 * thread; as long as a value agrees it makes nothing new.
 */
public sealed interface Check {

    /** Whether a value is of the type that this is about. */
    boolean takes(Object value);

    /** The first thing that is wrong with a value; nothing when it agrees. */
    Optional<Fault> faultOf(Object value);

    /** The same of a part, which JSON may leave null. */
    private static Optional<Fault> faultOfPart(Check check, @Nullable Object part) {
        return part == null ? Fault.of("is null") : check.faultOf(part);
    }

    /**
     * A text.
     *
     * @param minLength in code points
     * @param maxLength in code points
     * @param form for all of it
     * @param allowed the only ones; when empty, any
     */
    record Text(int minLength, int maxLength, Optional<Pattern> form, Set<String> allowed)
            implements Check {
        @Override
        public boolean takes(Object value) {
            return value instanceof String;
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            if (!(value instanceof String text)) {
                return Fault.of("is no text");
            }
            int length = text.codePointCount(0, text.length());
            if (length < minLength) {
                return Fault.of("has fewer than " + minLength + " characters");
            }
            if (length > maxLength) {
                return Fault.of("has more than " + maxLength + " characters");
            }
            if (form.isPresent() && !form.get().matcher(text).matches()) {
                return Fault.of("is not of the form " + form.get());
            }
            return allowed.isEmpty() || allowed.contains(text)
                    ? Optional.empty()
                    : Fault.of("is none of " + allowed);
        }
    }

    /** An integer, written as one: {@code 1.0} is none. */
    record WholeNumber(long min, long max) implements Check {
        @Override
        public boolean takes(Object value) {
            return value instanceof Integer || value instanceof Long;
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            if (!takes(value)) {
                return Fault.of("is no whole number");
            }
            long number = ((Number) value).longValue();
            if (number < min) {
                return Fault.of("is less than " + min);
            }
            return number <= max ? Optional.empty() : Fault.of("is more than " + max);
        }
    }

    /** A boolean. */
    record TrueOrFalse() implements Check {
        @Override
        public boolean takes(Object value) {
            return value instanceof Boolean;
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            return takes(value) ? Optional.empty() : Fault.of("is neither true nor false");
        }
    }

    /** An array. */
    record Items(Check each, int maxItems) implements Check {
        @Override
        public boolean takes(Object value) {
            return value instanceof JsonArray;
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            if (!(value instanceof JsonArray array)) {
                return Fault.of("is no list");
            }
            if (array.size() > maxItems) {
                return Fault.of("has more than " + maxItems + " items");
            }
            for (int i = 0; i < array.size(); i++) {
                var fault = faultOfPart(each, array.getValue(i));
                if (fault.isPresent()) {
                    return Optional.of(fault.get().within(Integer.toString(i)));
                }
            }
            return Optional.empty();
        }
    }

    /**
     * An object.
     *
     * @param fields those with a name of their own
     * @param nullable those of them that may be null
     * @param others any other field; when absent, there may be none
     */
    record Fields(
            Map<String, Check> fields,
            Set<String> nullable,
            List<String> required,
            Optional<Check> others,
            int maxFields)
            implements Check {
        @Override
        public boolean takes(Object value) {
            return value instanceof JsonObject;
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            if (!(value instanceof JsonObject object)) {
                return Fault.of("is no object");
            }
            if (object.size() > maxFields) {
                return Fault.of("has more than " + maxFields + " fields");
            }
            for (var name : required) {
                if (!object.containsKey(name)) {
                    return Fault.of("lacks the field " + name);
                }
            }
            for (var name : object.fieldNames()) {
                var fault = faultOfField(name, object);
                if (fault.isPresent()) {
                    return Optional.of(fault.get().within(name));
                }
            }
            return Optional.empty();
        }

        private Optional<Fault> faultOfField(String name, JsonObject object) {
            var own = fields.get(name);
            if (own == null && others.isEmpty()) {
                return Fault.of("is a field that is not known here");
            }
            var value = object.getValue(name);
            return value == null && nullable.contains(name)
                    ? Optional.empty()
                    : faultOfPart(own == null ? others.get() : own, value);
        }
    }

    /** One of several, of which no two are about the same type. */
    record OneOf(List<Check> alternatives) implements Check {
        @Override
        public boolean takes(Object value) {
            return alternatives.stream().anyMatch(alternative -> alternative.takes(value));
        }

        @Override
        public Optional<Fault> faultOf(Object value) {
            for (var alternative : alternatives) {
                if (alternative.takes(value)) {
                    return alternative.faultOf(value);
                }
            }
            return Fault.of("is of a type that does not belong here");
        }
    }
}
