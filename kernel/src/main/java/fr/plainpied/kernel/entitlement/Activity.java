package fr.plainpied.kernel.entitlement;

/// What a person does in a month, in the order of the public test format.
public enum Activity {
    WORKING,
    UNEMPLOYED,
    STUDENT,
    RETIRED,
    INACTIVE
}
