-- People with an account: names, addresses, password, terms, and how they prove who they are. Everything personal is here, keyed by the
-- learner, so that erasing a person touches these tables only.

CREATE TABLE accounts.account (
    learner_id           uuid PRIMARY KEY REFERENCES accounts.learner,
    first_name           text NOT NULL CHECK (char_length(first_name) BETWEEN 1 AND 255),
    last_name            text NOT NULL CHECK (char_length(last_name) BETWEEN 1 AND 255),
    email                text CHECK (email = lower(email) AND char_length(email) <= 255),
    username             text CHECK (username = lower(username) AND char_length(username) <= 255),
    password_hash        text,
    must_change_password boolean NOT NULL DEFAULT false,
    email_verified_at    timestamptz,
    terms_version        text NOT NULL,
    terms_accepted_at    timestamptz NOT NULL,
    locale               text NOT NULL CHECK (locale IN ('fr', 'en')),
    created_at           timestamptz NOT NULL DEFAULT now(),
    UNIQUE (email),
    UNIQUE (username)
);

COMMENT ON COLUMN accounts.account.password_hash IS 'Argon2id in the PHC string format; none for whoever signs in elsewhere only';

-- What was mailed to prove an address or a claim: stored as a SHA-256, used once.
CREATE TABLE accounts.proof (
    proof_hash bytea PRIMARY KEY CHECK (octet_length(proof_hash) = 32),
    purpose    text NOT NULL CHECK (purpose IN ('VERIFY_EMAIL', 'RESET_PASSWORD', 'CHANGE_EMAIL')),
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    email      text NOT NULL,
    attempts   integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

CREATE INDEX proof_learner ON accounts.proof (learner_id, purpose);

COMMENT ON COLUMN accounts.proof.email IS 'the address that the proof was mailed to; for CHANGE_EMAIL the new one';
COMMENT ON COLUMN accounts.proof.attempts IS 'wrong codes given for it';

-- One sign-in is a family: an access token and a refresh token at a time. A refresh token that comes back after its use revokes the family.
CREATE TABLE accounts.refresh_token (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    family_id  uuid NOT NULL,
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    revoked_at timestamptz
);

CREATE INDEX refresh_token_family ON accounts.refresh_token (family_id);
CREATE INDEX refresh_token_learner ON accounts.refresh_token (learner_id);

ALTER TABLE accounts.access_token
    ADD COLUMN family_id uuid,
    ADD COLUMN roles text[] NOT NULL DEFAULT '{}';

CREATE INDEX access_token_family ON accounts.access_token (family_id) WHERE family_id IS NOT NULL;

COMMENT ON COLUMN accounts.access_token.family_id IS 'the sign-in it comes from; none for an anonymous learner';
COMMENT ON COLUMN accounts.access_token.roles IS 'roles of the platform''s staff, as they were when the token was issued';

-- Who a person is for an identity provider.
CREATE TABLE accounts.external_identity (
    issuer     text NOT NULL,
    subject    text NOT NULL,
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    linked_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX external_identity_learner ON accounts.external_identity (learner_id);

-- The platform's staff, and every act of theirs.
CREATE TABLE accounts.staff_role (
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    role       text NOT NULL CHECK (role IN ('ADMINISTRATOR', 'SUPPORT', 'CERTIFICATION_OFFICER')),
    granted_by uuid,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (learner_id, role)
);

CREATE TABLE accounts.audit (
    audit_no   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL DEFAULT now(),
    actor_id   uuid,
    act        text NOT NULL,
    subject_id uuid,
    detail     jsonb NOT NULL DEFAULT '{}'
);

CREATE INDEX audit_subject ON accounts.audit (subject_id);

COMMENT ON TABLE accounts.audit IS 'Acts of the staff. INSERT only; ids, never names.';
COMMENT ON COLUMN accounts.audit.actor_id IS 'none for a command on the server itself';

GRANT SELECT, INSERT, UPDATE, DELETE ON accounts.account, accounts.proof, accounts.external_identity TO assay_service;
GRANT SELECT, INSERT, UPDATE ON accounts.refresh_token TO assay_service;
GRANT SELECT, INSERT, DELETE ON accounts.staff_role TO assay_service;
GRANT SELECT, INSERT ON accounts.audit TO assay_service;
