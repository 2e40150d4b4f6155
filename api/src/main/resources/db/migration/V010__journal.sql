-- The journal: every event of every assessment, append-only, chained by hash, one partition a day by the UUIDv7 of the assessment.

CREATE TABLE journal.event (
    assessment_id uuid NOT NULL,
    event_no      integer NOT NULL CHECK (event_no >= 0),
    kind          text NOT NULL,
    learner_id    uuid NOT NULL,
    item_id       text,
    at_ms         bigint NOT NULL,
    payload       text NOT NULL,
    previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
    hash          bytea NOT NULL CHECK (octet_length(hash) = 32),
    -- A response's event number is its sequence, so this key decides every race for a sequence.
    PRIMARY KEY (assessment_id, event_no),
    UNIQUE (assessment_id, item_id),
    CHECK ((kind = 'RESPONDED') = (item_id IS NOT NULL))
) PARTITION BY RANGE (assessment_id);

COMMENT ON TABLE journal.event IS 'The truth. INSERT only; see ARCHITECTURE: the journal.';
COMMENT ON COLUMN journal.event.event_no IS 'rank in the assessment, from 0; the sequence of a response';
COMMENT ON COLUMN journal.event.at_ms IS 'epoch ms';
COMMENT ON COLUMN journal.event.payload IS 'the event as compact JSON, the very text that is hashed';

CREATE TABLE journal.event_default PARTITION OF journal.event DEFAULT;

-- The first UUIDv7 of a day, UTC.
CREATE FUNCTION journal.first_id_of(day date) RETURNS uuid
    LANGUAGE sql IMMUTABLE STRICT
    RETURN (lpad(to_hex((extract(epoch FROM day::timestamp) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

-- Makes sure that the days from "first" on have their partitions. A day whose rows are in the default partition already stays there.
CREATE FUNCTION journal.ensure_partitions(first date, days integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = journal, pg_temp AS
$$
DECLARE
    day  date;
    name text;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('journal.ensure_partitions'));
    FOR day IN SELECT first + n FROM generate_series(0, days - 1) AS n LOOP
        name := 'event_' || to_char(day, 'YYYYMMDD');
        IF to_regclass('journal.' || name) IS NULL
            AND NOT EXISTS (SELECT 1 FROM journal.event_default
                            WHERE assessment_id >= journal.first_id_of(day)
                              AND assessment_id < journal.first_id_of(day + 1)) THEN
            EXECUTE format('CREATE TABLE journal.%I PARTITION OF journal.event FOR VALUES FROM (%L) TO (%L)',
                           name, journal.first_id_of(day), journal.first_id_of(day + 1));
        END IF;
    END LOOP;
END;
$$;

CREATE FUNCTION journal.refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'journal.event is append-only: % is refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END;
$$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON journal.event
    FOR EACH ROW EXECUTE FUNCTION journal.refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON journal.event
    FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

-- Events whose effect on read models is still to be written; emptied by the projections.
CREATE TABLE journal.outbox (
    learner_id    uuid NOT NULL,
    assessment_id uuid NOT NULL,
    event_no      integer NOT NULL,
    PRIMARY KEY (learner_id, assessment_id, event_no)
);

-- The one assessment that a learner has in a scope, such as PLACEMENT:1.1. An index into the journal, rebuilt from it.
CREATE TABLE journal.current_assessment (
    learner_id    uuid NOT NULL,
    scope         text NOT NULL,
    assessment_id uuid NOT NULL,
    PRIMARY KEY (learner_id, scope)
);

GRANT SELECT, INSERT ON journal.event TO assay_service;
GRANT SELECT, INSERT, DELETE ON journal.outbox TO assay_service;
GRANT SELECT, INSERT, UPDATE ON journal.current_assessment TO assay_service;
REVOKE ALL ON FUNCTION journal.ensure_partitions(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION journal.ensure_partitions(date, integer) TO assay_service;
GRANT EXECUTE ON FUNCTION journal.first_id_of(date) TO assay_service;

SELECT journal.ensure_partitions(current_date - 1, 16);
