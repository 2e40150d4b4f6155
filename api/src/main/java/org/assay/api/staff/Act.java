package org.assay.api.staff;

/** What the staff does; the name is what the audit trail keeps, so it stays. */
enum Act {
    ADMINISTRATOR_CREATED,
    ROLES_READ,
    ROLE_GRANTED,
    ROLE_REVOKED,
    AUDIT_READ,
    ACCOUNT_READ,
    SIGN_INS_UNLOCKED,
    RESET_SENT,
    SIGNED_OUT,
    TEMPORARY_PASSWORD_DISABLED
}
