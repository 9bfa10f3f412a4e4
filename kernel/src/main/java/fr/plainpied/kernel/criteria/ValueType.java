package fr.plainpied.kernel.criteria;

/// The kind of value a criterion takes.
public enum ValueType {
    INT,
    /// Held in thousandths.
    DECIMAL,
    BOOL,
    ENUM,
    SET;

    public boolean isNumber() {
        return this == INT || this == DECIMAL;
    }
}
