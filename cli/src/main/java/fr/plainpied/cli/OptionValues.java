package fr.plainpied.cli;

import fr.plainpied.kernel.entitlement.LegalSet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How values of options are read; a value that cannot be is wrong usage, said by [UsageFaults].
final class OptionValues {

    /// No need is foreseen further.
    private static final int LONGEST_HORIZON = 100;

    private OptionValues() {}

    /// A day as 2026-06-15; a day that does not exist is refused.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException notADay) {
                throw wrong(notADay);
            }
        }
    }

    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String written) {
            try {
                return Charset.forName(written);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw wrong(unknown);
            }
        }
    }

    static final class Legal implements ITypeConverter<LegalSet> {
        @Override
        public LegalSet convert(String written) {
            for (LegalSet set : LegalSet.values()) {
                if (set.code().equals(written)) {
                    return set;
                }
            }
            throw wrong(new IllegalArgumentException(written));
        }
    }

    static final class Years implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 0, LONGEST_HORIZON);
        }
    }

    /// How many, at least one.
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, Integer.MAX_VALUE);
        }
    }

    /// Households of a cycle.
    static final class Cycle implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 2, 4);
        }
    }

    /// Moves of a chain.
    static final class Chain implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 5);
        }
    }

    static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 0, 100);
        }
    }

    private static int whole(String written, int least, int most) {
        try {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(notANumber);
        }
        throw new TypeConversionException(written);
    }

    private static TypeConversionException wrong(Exception cause) {
        TypeConversionException wrong = new TypeConversionException(String.valueOf(cause.getMessage()));
        wrong.initCause(cause);
        return wrong;
    }
}
