-- The learner's space: what learners keep and say of tutorials and items, and the copies of their profile that they shared. No personal
-- data but what they write themselves: people are learner ids here.

CREATE SCHEMA learning;

GRANT USAGE ON SCHEMA learning TO assay_service;

-- Every assessment of a learner. An index into the journal, rebuilt from it.
CREATE TABLE journal.learner_assessment (
    learner_id    uuid NOT NULL,
    assessment_id uuid NOT NULL,
    PRIMARY KEY (learner_id, assessment_id)
);

CREATE FUNCTION journal.list_assessment() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO journal.learner_assessment (learner_id, assessment_id) VALUES (NEW.learner_id, NEW.assessment_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END;
$$;

-- A trigger, not the statement that starts an assessment: the version before, which knows nothing of the list, may serve meanwhile. The
-- assessments that are there already follow in the next migration, so that nobody's response waits for the lock of this one meanwhile.
CREATE TRIGGER event_lists_assessment AFTER INSERT ON journal.event
    FOR EACH ROW WHEN (NEW.event_no = 0) EXECUTE FUNCTION journal.list_assessment();

-- What a learner thinks of a tutorial of the item bank.
CREATE TABLE learning.tutorial_mark (
    learner_id  uuid NOT NULL,
    tutorial_id text NOT NULL CHECK (char_length(tutorial_id) <= 200),
    saved_at    timestamptz,
    useful      boolean,
    PRIMARY KEY (learner_id, tutorial_id)
);

COMMENT ON COLUMN learning.tutorial_mark.saved_at IS 'none when it is not saved';
COMMENT ON COLUMN learning.tutorial_mark.useful IS 'none without an opinion';

-- What learners report of items that they were served.
CREATE TABLE learning.feedback (
    feedback_id     uuid PRIMARY KEY,
    learner_id      uuid NOT NULL,
    idempotency_key text NOT NULL,
    assessment_id   uuid NOT NULL,
    item_id         text NOT NULL,
    category        text NOT NULL,
    body            text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 1000),
    given_at        timestamptz NOT NULL DEFAULT now(),
    UNIQUE (learner_id, idempotency_key)
);

CREATE INDEX feedback_item ON learning.feedback (item_id, given_at);

COMMENT ON COLUMN learning.feedback.body IS 'the learner''s words, as they came; to be escaped wherever they are shown';

-- Who may be sent a copy of a profile.
CREATE TABLE learning.organization (
    organization_id uuid PRIMARY KEY,
    code            text NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{6}[0-9]{3}$'),
    name            text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 255),
    created_at      timestamptz NOT NULL DEFAULT now()
);

-- A profile as it was when its learner shared it.
CREATE TABLE learning.share (
    share_id        uuid PRIMARY KEY,
    learner_id      uuid NOT NULL,
    idempotency_key text NOT NULL,
    organization_id uuid NOT NULL REFERENCES learning.organization,
    snapshot        jsonb NOT NULL,
    shared_at       timestamptz NOT NULL DEFAULT now(),
    UNIQUE (learner_id, idempotency_key)
);

CREATE INDEX share_organization ON learning.share (organization_id, shared_at);

COMMENT ON COLUMN learning.share.snapshot IS 'points and level by competency then; later progress does not change it';

-- How often a learner did what may be done a number of times in a day. One row for each act, counted under its lock.
CREATE TABLE learning.allowance (
    learner_id uuid NOT NULL,
    act        text NOT NULL CHECK (act IN ('FEEDBACK', 'SHARE')),
    since      timestamptz NOT NULL,
    used       integer NOT NULL,
    PRIMARY KEY (learner_id, act)
);

COMMENT ON COLUMN learning.allowance.since IS 'when the day began in which these were counted';

GRANT SELECT, INSERT ON journal.learner_assessment TO assay_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON learning.tutorial_mark, learning.allowance TO assay_service;
GRANT SELECT, INSERT, DELETE ON learning.feedback, learning.share TO assay_service;
GRANT SELECT, INSERT ON learning.organization TO assay_service;
