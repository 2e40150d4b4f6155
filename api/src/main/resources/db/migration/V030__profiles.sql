-- Profiles: one row per learner and competency, projected from the journal and rebuilt from it at any time.

CREATE TABLE profiles.competency (
    learner_id          uuid NOT NULL,
    competency          text NOT NULL,
    assessment_id       uuid NOT NULL,
    event_no            integer NOT NULL,
    status              text NOT NULL CHECK (status IN ('STARTED', 'COMPLETED', 'DISCARDED')),
    topics              jsonb NOT NULL,
    last_evidence_at_ms bigint NOT NULL,
    PRIMARY KEY (learner_id, competency)
);

COMMENT ON TABLE profiles.competency IS 'Where a learner stands in a competency: a function of its latest assessment.';
COMMENT ON COLUMN profiles.competency.topics IS 'packed knowledge by topic id, see engine TopicKnowledge';
COMMENT ON COLUMN profiles.competency.last_evidence_at_ms IS 'epoch ms of the latest response that counts, 0 for none';

GRANT SELECT, INSERT, UPDATE, DELETE ON profiles.competency TO assay_service;
