-- Roles and database for an Assay that runs on a PostgreSQL of your own. As its superuser:
--     psql -h HOST -U postgres -f config/deploy/postgres.sql
-- and then give both users who log in a password, with psql's \password assay_owner and \password assay.

-- What the server may do, whatever user it connects as; migrations grant it what it needs and no more.
CREATE ROLE assay_service NOLOGIN;

-- The server: postgres.user and postgres.password.
CREATE ROLE assay LOGIN IN ROLE assay_service;

-- Owns the schemas and runs the migrations: postgres.migration-user and postgres.migration-password.
CREATE ROLE assay_owner LOGIN;

CREATE DATABASE assay OWNER assay_owner TEMPLATE template0 ENCODING 'UTF8';
