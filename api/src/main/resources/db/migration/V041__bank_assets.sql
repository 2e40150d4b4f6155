-- In which version of the bank a file is found: its address outlives the version that published it.

CREATE TABLE bank.asset (
    sha256    text NOT NULL,
    file_name text NOT NULL,
    version   text NOT NULL REFERENCES bank.version,
    PRIMARY KEY (sha256, file_name)
);

-- The versions whose files are all in bank.asset.
CREATE TABLE bank.indexed_version (
    version text PRIMARY KEY REFERENCES bank.version
);

GRANT SELECT, INSERT ON bank.asset, bank.indexed_version TO assay_service;
