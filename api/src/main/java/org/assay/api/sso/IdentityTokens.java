package org.assay.api.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.api.people.Identity;
import org.assay.api.people.PersonName;
import org.assay.config.SsoProviderSettings;

/**
 * Reads identity tokens: signature by one of the provider's keys with one of the algorithms that
 * are accepted, issuer, audience, times, nonce, level of authentication.
 */
final class IdentityTokens {
    private static final int MAX_SUBJECT = 255;

    private final SsoProviderSettings provider;
    private final Set<JWSAlgorithm> algorithms;
    private final int clockSkewSeconds;

    IdentityTokens(SsoProviderSettings provider, Duration clockSkew) {
        this.provider = provider;
        this.algorithms =
                provider.algorithms().stream()
                        .map(JWSAlgorithm::parse)
                        .collect(Collectors.toUnmodifiableSet());
        this.clockSkewSeconds = (int) clockSkew.toSeconds();
    }

    /** Whether a token names a key that is not among these, or none by which to find it. */
    static boolean mayNeedOtherKeys(JWT token, JWKSet keys) {
        return token.getHeader() instanceof JWSHeader header
                && Optional.ofNullable(header.getKeyID())
                        .map(id -> keys.getKeyByKeyId(id) == null)
                        .orElse(true);
    }

    /**
     * What a token says.
     *
     * @throws InvalidAnswerException when it is not good
     */
    Proven read(JWT token, JWKSet keys, String nonce) {
        try {
            var validator =
                    new IDTokenValidator(
                            new Issuer(provider.issuer()),
                            new ClientID(provider.clientId()),
                            new JWSVerificationKeySelector<SecurityContext>(
                                    algorithms, new ImmutableJWKSet<>(keys)),
                            null);
            validator.setMaxClockSkew(clockSkewSeconds);
            return proven(validator.validate(token, new Nonce(nonce)));
        } catch (BadJOSEException | JOSEException e) {
            throw new InvalidAnswerException("its identity token is not good: " + firstLine(e), e);
        }
    }

    /** Why, in the library's words, which repeat nothing of the person's. */
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Proven proven(IDTokenClaimsSet claims) {
        requireForAssay(claims);
        var level = claims.getACR();
        if (!provider.acrValues().isEmpty()
                && (level == null || !provider.acrValues().contains(level.getValue()))) {
            throw new InvalidAnswerException("its level of authentication is none asked for");
        }
        var subject = claims.getSubject().getValue();
        if (subject.length() > MAX_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidAnswerException("its subject is none");
        }
        return new Proven(
                new Identity(provider.issuer(), subject),
                name(claims, provider.firstNameClaim()),
                name(claims, provider.lastNameClaim()));
    }

    /** A token for several clients, or asked for by another, may have been taken from that one. */
    private void requireForAssay(IDTokenClaimsSet claims) {
        var party = Optional.ofNullable(claims.getAuthorizedParty()).map(Identifier::getValue);
        boolean isShared = claims.getAudience().size() > 1;
        if (!party.map(provider.clientId()::equals).orElse(!isShared)) {
            throw new InvalidAnswerException("its identity token was made for another client");
        }
    }

    private static Optional<String> name(IDTokenClaimsSet claims, String claim) {
        return claims.getClaim(claim) instanceof String text
                ? PersonName.of(text).map(PersonName::value)
                : Optional.empty();
    }
}
