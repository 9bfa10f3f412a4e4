package fr.plainpied.kernel.entitlement;

/// Civil status, in the order of the public test format. Two partners of one family who are [#SINGLE] live together
/// without being married.
public enum MaritalStatus {
    MARRIED,
    SINGLE,
    DIVORCED,
    WIDOWED,
    PACS,
    YOUNG_WIDOWED
}
