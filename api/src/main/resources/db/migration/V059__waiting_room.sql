-- The key that signs the waiting room's tickets, unless one is set: made by the first node, shared by all.

CREATE SCHEMA admission;
GRANT USAGE ON SCHEMA admission TO assay_service;

CREATE TABLE admission.signing_key (
    the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only),
    key bytea NOT NULL CHECK (octet_length(key) = 32),
    made_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON admission.signing_key TO assay_service;
