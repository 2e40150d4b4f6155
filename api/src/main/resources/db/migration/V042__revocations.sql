-- Nodes read the latest revocations several times a second, so that a token they believe needs no question.

CREATE INDEX access_token_revoked ON accounts.access_token (revoked_at) WHERE revoked_at IS NOT NULL;
