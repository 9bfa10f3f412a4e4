package fr.plainpied.bench;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How values of options are read; a value that cannot be is wrong usage.
final class OptionValues {

    private OptionValues() {}

    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 256);
        }
    }

    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 600);
        }
    }

    static final class Rounds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 100);
        }
    }

    static final class Clients implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 256);
        }
    }

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 1_000_000);
        }
    }

    static final class Requests implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 20_000_000);
        }
    }

    static final class Vacancies implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 1, 1_000);
        }
    }

    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return whole(written, 0, 65_535);
        }
    }

    /// An address with its scheme and its host, as `http://localhost:8080/`.
    static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String written) {
            try {
                URI address = new URI(written);
                if (written.matches("https?://.+") && address.getHost() != null) {
                    return address.resolve("/");
                }
            } catch (URISyntaxException odd) {
                throw wrong(odd);
            }
            throw new TypeConversionException(written);
        }
    }

    /// A path on the application, from its first slash.
    static final class PagePath implements ITypeConverter<String> {
        @Override
        public String convert(String written) {
            try {
                if (written.startsWith("/") && !written.startsWith("//")) {
                    return new URI(written).toString();
                }
            } catch (URISyntaxException odd) {
                throw wrong(odd);
            }
            throw new TypeConversionException(written);
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
