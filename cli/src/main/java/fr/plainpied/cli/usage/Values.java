package fr.plainpied.cli.usage;

import picocli.CommandLine.TypeConversionException;

/// How a value of an option is read, or refused as wrong usage, which [UsageFaults] says.
public final class Values {

    private Values() {}

    /// A whole number from `least` to `most`.
    public static int whole(String written, int least, int most) {
        try {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw refused(notANumber);
        }
        throw new TypeConversionException(written);
    }

    /// A value that cannot be read, and why.
    public static TypeConversionException refused(Exception cause) {
        TypeConversionException refused = new TypeConversionException(String.valueOf(cause.getMessage()));
        refused.initCause(cause);
        return refused;
    }
}
