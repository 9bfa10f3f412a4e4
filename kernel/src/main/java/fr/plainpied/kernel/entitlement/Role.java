package fr.plainpied.kernel.entitlement;

/// A person's place in the family that asks. Disabled adults who are at charge are children in this sense.
public enum Role {
    APPLICANT,
    PARTNER,
    CHILD,
    /// Lives in the dwelling and is of another family.
    OTHER;

    public boolean isParent() {
        return this == APPLICANT || this == PARTNER;
    }
}
