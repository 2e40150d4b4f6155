package org.assay.api.http;

import java.util.List;
import java.util.Optional;
import org.assay.api.contract.Contract;
import org.assay.api.contract.Operation;
import org.assay.api.contract.Priority;

/**
 * The class of a request before it is routed and its body is read; asked under pressure only. Pages
 * and their files, which are no operations, come back with whoever comes back.
 */
final class Priorities {
    private static final String API = "/api/";

    private final List<Operation> operations;

    Priorities(Contract contract) {
        this.operations = contract.operations();
    }

    Priority of(String method, String path) {
        for (var operation : operations) {
            if (operation.method().equals(method) && isOfForm(path, operation.path())) {
                return operation.priority();
            }
        }
        return path.startsWith(API) ? Priority.OTHERS : Priority.RESUMES;
    }

    /** Whether a path is one of a form such as {@code /a/{id}}; a slash at its end is allowed. */
    private static boolean isOfForm(String path, String form) {
        int at = 0;
        int inForm = 0;
        while (inForm < form.length()) {
            if (form.charAt(inForm) == '{') {
                int end =
                        Optional.of(path.indexOf('/', at))
                                .filter(i -> i >= 0)
                                .orElse(path.length());
                if (end == at) {
                    return false;
                }
                at = end;
                inForm = form.indexOf('}', inForm) + 1;
            } else if (at < path.length() && path.charAt(at) == form.charAt(inForm)) {
                at++;
                inForm++;
            } else {
                return false;
            }
        }
        return at == path.length() || (path.endsWith("/") && at == path.length() - 1);
    }
}
