-- What one member of the staff did is read page by page, the latest first, however much they did.
CREATE INDEX audit_actor ON accounts.audit (actor_id, audit_no);
