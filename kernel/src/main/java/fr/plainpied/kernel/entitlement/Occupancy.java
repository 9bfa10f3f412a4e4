package fr.plainpied.kernel.entitlement;

/// By what right a household lives in its dwelling, in the order of the public test format.
public enum Occupancy {
    UNKNOWN,
    BUYER,
    OWNER,
    SOCIAL_TENANT,
    UNFURNISHED_TENANT,
    FURNISHED_TENANT,
    SHELTER,
    LODGED_FREE,
    HOMELESS;

    boolean isTenant() {
        return this == SOCIAL_TENANT || this == UNFURNISHED_TENANT || this == FURNISHED_TENANT;
    }

    boolean isOwner() {
        return this == BUYER || this == OWNER;
    }
}
