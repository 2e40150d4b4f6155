package org.assay.api.people;

import java.util.List;
import java.util.stream.Stream;
import org.assay.cache.bank.Language;

/** What a person fills in to have an account. */
record SignUpForm(
        PersonName firstName,
        PersonName lastName,
        Name name,
        String password,
        String termsVersion,
        Language locale) {

    /** What the person will sign in with. */
    sealed interface Name {
        String value();

        /** For most. */
        record OfMailbox(EmailAddress email) implements Name {
            @Override
            public String value() {
                return email.value();
            }
        }

        /** For pupils. */
        record OfPupil(Username username) implements Name {
            @Override
            public String value() {
                return username.value();
            }
        }
    }

    /** What the password must not repeat. */
    List<String> personalWords() {
        return Stream.of(firstName.value(), lastName.value(), name.value()).toList();
    }

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "SignUpForm";
    }
}
