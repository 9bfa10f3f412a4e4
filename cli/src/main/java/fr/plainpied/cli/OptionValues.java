package fr.plainpied.cli;

import fr.plainpied.cli.usage.Values;
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

    private static final int LARGEST_SAMPLE = 1000;

    private OptionValues() {}

    /// A day as 2026-06-15; a day that does not exist is refused.
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException notADay) {
                throw Values.refused(notADay);
            }
        }
    }

    static final class Encoding implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String written) {
            try {
                return Charset.forName(written);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw Values.refused(unknown);
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
            throw Values.refused(new IllegalArgumentException(written));
        }
    }

    /// Answers compared take some milliseconds each.
    static final class Sample implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, LARGEST_SAMPLE);
        }
    }

    static final class Years implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 0, LONGEST_HORIZON);
        }
    }

    /// How many, at least one.
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, Integer.MAX_VALUE);
        }
    }

    /// Households of a cycle.
    static final class Cycle implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 2, 4);
        }
    }

    /// Moves of a chain.
    static final class Chain implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 5);
        }
    }

    static final class Percent implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 0, 100);
        }
    }

    /// Simulated years.
    static final class Seeds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 100);
        }
    }

    /// `1:10` is ten.
    static final class Scale implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            if (!written.startsWith("1:")) {
                throw new TypeConversionException(written);
            }
            return Values.whole(written.substring(2), 1, 200);
        }
    }
}
