package org.assay.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.assay.api.OpenIdProvider.Visit;

/** Identity tokens that a provider signs with its key, and such as no provider would sign. */
record IdentityTokens(String issuer, RSAKey key) {
    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2_048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for a client; what the visit wants to be wrong with it is. */
    String tokenOf(String client, String nonce, Visit visit) throws JOSEException {
        var claims = claims(client, nonce, visit);
        return switch (visit.fault()) {
            case UNSIGNED -> new PlainJWT(claims).serialize();
            case HS256_WITH_THE_PUBLIC_KEY -> hmac(claims, key, key.toRSAPublicKey().getEncoded());
            case HS256_WITH_THE_SECRET ->
                    hmac(
                            claims,
                            key,
                            (OpenIdProvider.SECRET + " ".repeat(32))
                                    .getBytes(StandardCharsets.UTF_8));
            case ALGORITHM_NOT_ACCEPTED -> signed(claims, header(key, JWSAlgorithm.RS384), key);
            case FOREIGN_KEY_UNDER_A_KNOWN_NAME ->
                    signed(claims, header(key, JWSAlgorithm.RS256), newKey());
            case FOREIGN_KEY_IN_THE_HEADER -> {
                var foreign = newKey();
                var header =
                        new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(key.getKeyID())
                                .jwk(foreign.toPublicJWK())
                                .build();
                yield signed(claims, header, foreign);
            }
            case UNKNOWN_KEY -> {
                var foreign = newKey();
                yield signed(claims, header(foreign, JWSAlgorithm.RS256), foreign);
            }
            case TAMPERED -> {
                var parts = signed(claims, header(key, JWSAlgorithm.RS256), key).split("\\.", -1);
                var other = new JWTClaimsSet.Builder(claims).subject("somebody-else").build();
                yield parts[0]
                        + "."
                        + new PlainJWT(other).serialize().split("\\.", -1)[1]
                        + "."
                        + parts[2];
            }
            default -> signed(claims, header(key, JWSAlgorithm.RS256), key);
        };
    }

    private static JWSHeader header(RSAKey key, JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, RSAKey key)
            throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String hmac(JWTClaimsSet claims, RSAKey key, byte[] secret)
            throws JOSEException {
        var token = new SignedJWT(header(key, JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private JWTClaimsSet claims(String client, String nonce, Visit visit) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject(visit.subject())
                        .audience(client)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(300)))
                        .claim("nonce", nonce)
                        .claim("given_name", visit.firstName())
                        .claim("family_name", "Lovelace")
                        .claim("email", "ada@school.example")
                        .claim("email_verified", true);
        if (!visit.level().isEmpty()) {
            claims.claim("acr", visit.level());
        }
        switch (visit.fault()) {
            case WRONG_NONCE -> claims.claim("nonce", "another");
            case NO_NONCE -> claims.claim("nonce", null);
            case WRONG_AUDIENCE -> claims.audience("another");
            case SHARED_WITH_ANOTHER_CLIENT ->
                    claims.audience(List.of(OpenIdProvider.CLIENT, "another"))
                            .claim("azp", "another");
            case SHARED_WITHOUT_SAYING_WHOSE ->
                    claims.audience(List.of(OpenIdProvider.CLIENT, "another"));
            case OF_ANOTHER_CLIENT -> claims.claim("azp", "another");
            case WRONG_ISSUER -> claims.issuer("https://another.example");
            case EXPIRED ->
                    claims.issueTime(Date.from(now.minusSeconds(900)))
                            .expirationTime(Date.from(now.minusSeconds(600)));
            case NOT_YET_ISSUED ->
                    claims.issueTime(Date.from(now.plusSeconds(600)))
                            .expirationTime(Date.from(now.plusSeconds(900)));
            case NO_SUBJECT -> claims.subject(null);
            case LONG_SUBJECT -> claims.subject("x".repeat(256));
            case LINE_BREAK_IN_SUBJECT -> claims.subject("ada\nWARN forged");
            default -> {}
        }
        return claims.build();
    }
}
