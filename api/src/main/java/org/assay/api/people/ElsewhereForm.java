package org.assay.api.people;

import org.assay.api.http.ProblemException;
import org.assay.api.http.ProblemType;
import org.assay.cache.bank.Language;

/**
 * What a person fills in to have an account that they sign in to elsewhere.
 *
 * @param firstName as a {@link PersonName} has it
 * @param lastName as a {@link PersonName} has it
 */
public record ElsewhereForm(
        String firstName, String lastName, String termsVersion, Language locale) {
    public ElsewhereForm {
        firstName = name("firstName", firstName);
        lastName = name("lastName", lastName);
    }

    private static String name(String field, String text) {
        return PersonName.of(text)
                .map(PersonName::value)
                .orElseThrow(
                        () ->
                                ProblemException.of(
                                        ProblemType.INVALID_REQUEST, field + " is no name"));
    }

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "ElsewhereForm";
    }
}
