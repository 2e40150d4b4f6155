package org.assay.api.staff;

/** What the staff does; the name is what the audit trail keeps, so it stays. */
enum Act {
    ADMINISTRATOR_CREATED,
    ROLES_READ,
    ROLE_GRANTED,
    ROLE_REVOKED,
    AUDIT_READ,
    ACCOUNT_READ,
    SIGNED_OUT,
    SIGN_INS_UNLOCKED,
    TEMPORARY_PASSWORD_SET,
    TEMPORARY_PASSWORD_DISABLED,
    ERASURE_BEGUN,
    ACCOUNT_ERASED
}
