package org.assay.api.http;

import java.util.Locale;
import org.assay.cache.bank.Language;

/** Every kind of problem that the API answers with: RFC 9457, with a type that stays. */
public enum ProblemType {
    MALFORMED_REQUEST(400, "Requête mal formée", "Malformed request"),
    INVALID_REQUEST(400, "Requête invalide", "Invalid request"),
    RESPONSE_MALFORMED(400, "Réponse de forme inattendue", "Response of an unexpected shape"),
    PROOF_INVALID(400, "Lien ou code périmé ou faux", "Link or code over or wrong"),
    PASSWORD_REFUSED(400, "Mot de passe trop faible", "Password too weak"),
    WAITING_TICKET_INVALID(400, "Ticket d’attente invalide", "Invalid waiting ticket"),
    REDIRECT_REFUSED(400, "Adresse de retour non admise", "Return address not allowed"),
    SSO_STATE_INVALID(400, "Connexion à recommencer", "Sign-in to be begun again"),
    SSO_CODE_REFUSED(400, "Code refusé par le fournisseur", "Code refused by the provider"),
    IDENTITY_PROOF_INVALID(400, "Preuve d’identité périmée", "Proof of identity over"),
    UNAUTHENTICATED(401, "Jeton d’accès absent ou invalide", "Missing or invalid access token"),
    CREDENTIALS_WRONG(401, "Identifiant ou mot de passe incorrect", "Wrong name or password"),
    SIGN_IN_ENDED(401, "Connexion terminée", "Signed out"),
    FORBIDDEN(403, "Droit manquant", "Not allowed"),
    PASSWORD_WRONG(403, "Mot de passe actuel faux", "Wrong current password"),
    SIGN_IN_NOT_FRESH(403, "Connexion trop ancienne", "Sign-in too long ago"),
    OWN_ROLE(403, "Rôle pour soi-même", "Role for oneself"),
    PASSWORD_CHANGE_REQUIRED(403, "Mot de passe à changer", "Password to be changed"),
    STAFF_ACCOUNT(403, "Compte de l’équipe", "Account of the staff"),
    NOT_FOUND(404, "Ressource introuvable", "Resource not found"),
    ACCOUNT_UNKNOWN(404, "Compte inconnu", "Unknown account"),
    ASSESSMENT_UNKNOWN(404, "Test inconnu", "Unknown assessment"),
    COMPETENCY_UNKNOWN(404, "Compétence sans épreuve", "Competency without items"),
    ORGANIZATION_UNKNOWN(404, "Code d’organisation inconnu", "Unknown code of an organisation"),
    METHOD_NOT_ALLOWED(405, "Méthode non autorisée", "Method not allowed"),
    NOT_ACCEPTABLE(406, "Format de réponse non disponible", "Format not available"),
    REQUEST_TIMEOUT(408, "Requête trop lente", "Request too slow"),
    ACCOUNT_EXISTS(409, "Vous avez déjà un compte", "You have an account already"),
    ACCOUNT_NONE(409, "Pas encore de compte", "No account yet"),
    USERNAME_TAKEN(409, "Identifiant déjà pris", "Username taken"),
    IDENTITY_TAKEN(409, "Identité déjà liée à un compte", "Identity linked to an account already"),
    TOO_MANY_IDENTITIES(409, "Trop d’identités liées", "Too many identities linked"),
    LAST_WAY_IN(409, "Dernier moyen de se connecter", "Last way to sign in"),
    TERMS_NOT_CURRENT(409, "Conditions d’utilisation dépassées", "Terms of use out of date"),
    NOTHING_TO_VERIFY(409, "Aucune adresse à vérifier", "No address to verify"),
    LAST_ADMINISTRATOR(409, "Dernier administrateur", "Last administrator"),
    NO_TEMPORARY_PASSWORD(409, "Pas de mot de passe provisoire", "No temporary password"),
    TEMPORARY_PASSWORD(409, "Mot de passe provisoire", "Temporary password"),
    ALREADY_STARTED(409, "Test déjà commencé", "Assessment already started"),
    SEQUENCE_TAKEN(409, "Une autre réponse est enregistrée", "Another response is recorded"),
    SEQUENCE_NOT_SERVED(409, "Épreuve pas encore servie", "Challenge not served yet"),
    ITEM_NOT_CURRENT(409, "Une autre épreuve est en cours", "Another challenge is current"),
    ASSESSMENT_COMPLETED(409, "Test terminé", "Assessment completed"),
    CEILING_REACHED(409, "Niveau maximum déjà atteint", "Highest level already reached"),
    TOO_EARLY_TO_IMPROVE(409, "Trop tôt pour retenter", "Too early to improve"),
    TOO_EARLY_TO_RESET(409, "Trop tôt pour remettre à zéro", "Too early to reset"),
    NOTHING_LEFT_TO_ASK(409, "Plus rien à évaluer", "Nothing left to assess"),
    WAITING_TICKET_SPENT(409, "Ticket d’attente déjà utilisé", "Waiting ticket already used"),
    WAITING_TICKET_EXPIRED(410, "Ticket d’attente expiré", "Waiting ticket expired"),
    ITEM_NOT_SERVED(409, "Épreuve jamais servie", "Challenge never served"),
    IDEMPOTENCY_KEY_TAKEN(409, "Clé d’idempotence déjà employée", "Idempotency key already in use"),
    ASSESSMENT_DISCARDED(410, "Test remis à zéro", "Assessment taken back"),
    BODY_TOO_LARGE(413, "Corps trop volumineux", "Body too large"),
    URI_TOO_LONG(414, "Adresse trop longue", "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Type de contenu non pris en charge", "Unsupported media type"),
    EXPECTATION_FAILED(417, "Attente non satisfaite", "Expectation not met"),
    TOO_MANY_ATTEMPTS(429, "Trop d’essais", "Too many attempts"),
    DAILY_LIMIT_REACHED(429, "Limite du jour atteinte", "Daily limit reached"),
    HEADERS_TOO_LARGE(431, "En-têtes trop volumineux", "Headers too large"),
    ASSESSMENT_QUARANTINED(
            500, "Test suspendu pour vérification", "Assessment suspended for checking"),
    INTERNAL_ERROR(500, "Erreur interne", "Internal error"),
    SSO_ANSWER_INVALID(
            502, "Réponse du fournisseur non valable", "Answer of the provider not valid"),
    PROVIDER_UNAVAILABLE(
            503, "Fournisseur d’identité indisponible", "Identity provider unavailable"),
    OVERLOADED(503, "Service momentanément saturé", "Service briefly overloaded"),
    WAITING_ROOM(503, "Vous êtes dans la file d’attente", "You are in the waiting room"),
    UNKNOWN_OUTCOME(
            503,
            "Issue inconnue, renvoyez la même requête",
            "Outcome unknown, send the same request again"),
    UNAVAILABLE(503, "Service momentanément indisponible", "Service briefly unavailable");

    private final int status;
    private final String titleFr;
    private final String titleEn;

    ProblemType(int status, String fr, String en) {
        this.status = status;
        this.titleFr = fr;
        this.titleEn = en;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public String title(Language language) {
        return switch (language) {
            case FR -> titleFr;
            case EN -> titleEn;
        };
    }

    /** The type's URI reference, which stays. */
    public String uri() {
        return "/problems/" + slug();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
