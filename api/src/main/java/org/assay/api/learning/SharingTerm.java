package org.assay.api.learning;

import org.assay.cache.bank.Text;

/** What an organisation will and will not receive of a learner who shares a profile. */
enum SharingTerm {
    NAME(
            true,
            "Votre prénom et votre nom, si vous avez un compte",
            "Your first and last name, if you have an account"),
    LEVELS(
            true,
            "Votre niveau et vos pix dans chaque compétence, à la date de l’envoi",
            "Your level and points in each competency, as of the day you share"),
    CERTIFIABLE(
            true,
            "Si vous pouvez passer une certification, à la date de l’envoi",
            "Whether you may sit a certification, as of the day you share"),
    SHARED_AT(true, "La date de l’envoi", "When you shared"),
    PROGRESS(false, "Vos progrès après l’envoi", "Your progress after you shared"),
    RESPONSES(false, "Vos réponses", "Your responses"),
    TESTS(false, "La liste et la durée de vos tests", "The list and the duration of your tests"),
    TUTORIALS(
            false,
            "Vos tutos et ce que vous en pensez",
            "Your tutorials and what you think of them"),
    CREDENTIALS(
            false,
            "Votre adresse e-mail et votre mot de passe",
            "Your e-mail address and your password");

    private final boolean received;
    private final String fr;
    private final String en;

    SharingTerm(boolean received, String fr, String en) {
        this.received = received;
        this.fr = fr;
        this.en = en;
    }

    boolean isReceived() {
        return received;
    }

    Text text() {
        return new Text(fr, en);
    }
}
