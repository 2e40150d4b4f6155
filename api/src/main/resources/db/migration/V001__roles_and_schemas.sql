-- The role under which the server works, whatever user it connects as, and a schema for each slice.

DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'assay_service') THEN
        CREATE ROLE assay_service NOLOGIN;
    END IF;
END
$$;

CREATE SCHEMA journal;
CREATE SCHEMA accounts;
CREATE SCHEMA profiles;
CREATE SCHEMA bank;

GRANT USAGE ON SCHEMA journal, accounts, profiles, bank TO assay_service;
