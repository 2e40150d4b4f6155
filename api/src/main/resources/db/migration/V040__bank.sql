-- Every version of the item bank that was ever current: sessions pin the one with which they started.

CREATE TABLE bank.version (
    version      text PRIMARY KEY,
    archive      bytea NOT NULL,
    published_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT ON bank.version TO assay_service;
