-- A sign-in is one row, so that whoever refreshes it or ends it waits for the other: a refresh under way cannot outlive its family.

CREATE TABLE accounts.sign_in (
    family_id  uuid PRIMARY KEY,
    learner_id uuid NOT NULL REFERENCES accounts.learner,
    roles      text[] NOT NULL DEFAULT '{}',
    opened_at  timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);

CREATE INDEX sign_in_learner ON accounts.sign_in (learner_id);

COMMENT ON COLUMN accounts.sign_in.roles IS 'roles of the platform''s staff that its tokens may carry at most';

-- From a used refresh token and its salt come the tokens that replaced it: whoever lost the reply and asks again gets the same ones.
ALTER TABLE accounts.refresh_token ADD COLUMN salt bytea CHECK (octet_length(salt) = 32);

COMMENT ON COLUMN accounts.refresh_token.salt IS 'there from its use until the use of the one that replaced it; worth nothing without the token';

-- Tokens that have expired are removed, sign-ins without any too.
CREATE INDEX access_token_expires ON accounts.access_token (expires_at);
CREATE INDEX refresh_token_expires ON accounts.refresh_token (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON accounts.sign_in TO assay_service;
GRANT DELETE ON accounts.access_token, accounts.refresh_token TO assay_service;
