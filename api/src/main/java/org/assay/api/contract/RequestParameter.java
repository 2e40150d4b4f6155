package org.assay.api.contract;

import java.util.List;
import java.util.Optional;

/**
 * A parameter beside the path.
 *
 * @param place where a request holds it
 * @param required whether it must be there
 * @param text what its text must be
 */
public record RequestParameter(Place place, boolean required, PathParameter text) {

    /** Where parameters beside the path stand. */
    public enum Place {
        QUERY("query parameter"),
        HEADER("header");

        private final String called;

        Place(String called) {
            this.called = called;
        }
    }

    public String name() {
        return text.name();
    }

    /** What is wrong with the values of that name; it is given once at most. */
    public Optional<String> faultOf(List<String> values) {
        if (values.isEmpty()) {
            return required
                    ? Optional.of(place.called + " " + name() + " is missing")
                    : Optional.empty();
        }
        return values.size() > 1
                ? Optional.of(place.called + " " + name() + " is given more than once")
                : text.faultOf(values.getFirst())
                        .map(fault -> place.called + " " + name() + " " + fault.what());
    }
}
