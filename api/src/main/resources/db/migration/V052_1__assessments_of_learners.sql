-- The list of each learner's assessments, of those that began before it was kept.

INSERT INTO journal.learner_assessment (learner_id, assessment_id)
SELECT learner_id, assessment_id FROM journal.event WHERE event_no = 0
ON CONFLICT DO NOTHING;
