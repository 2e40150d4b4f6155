-- Learners and their access tokens. A token is stored as its SHA-256 only.

CREATE TABLE accounts.learner (
    learner_id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE accounts.access_token (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);

CREATE INDEX access_token_learner ON accounts.access_token (learner_id);

GRANT SELECT, INSERT ON accounts.learner TO assay_service;
GRANT SELECT, INSERT, UPDATE ON accounts.access_token TO assay_service;
