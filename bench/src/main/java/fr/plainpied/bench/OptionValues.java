package fr.plainpied.bench;

import fr.plainpied.cli.usage.Values;
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
            return Values.whole(written, 1, 256);
        }
    }

    static final class Seconds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 600);
        }
    }

    static final class Rounds implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 100);
        }
    }

    static final class Clients implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 256);
        }
    }

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 1_000_000);
        }
    }

    static final class Requests implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 20_000_000);
        }
    }

    static final class Vacancies implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 1, 1_000);
        }
    }

    static final class Port implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String written) {
            return Values.whole(written, 0, 65_535);
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
                throw Values.refused(odd);
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
                throw Values.refused(odd);
            }
            throw new TypeConversionException(written);
        }
    }
}
