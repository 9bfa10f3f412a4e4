package fr.plainpied.study.rights;

import fr.plainpied.kernel.entitlement.Benefit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/// Of the benefits whose share of people who do not claim is published: that share, with its scope, year and source.
/// Of the others nothing is estimated.
public final class TakeUp {

    private static final String FILE = "take-up.tsv";
    private static final String BY_AMOUNT = "amount";

    /// One published figure.
    ///
    /// @param low share of those entitled who do not claim, 0 to 1
    /// @param usual the same; empty when it goes by the amount
    /// @param scope of whom, in French as published
    public record Rate(
            Benefit benefit, double low, OptionalDouble usual, double high, String scope, int year, String source) {

        /// The share that is believed for a right of so many euros a month.
        double unclaimed(Assumption assumption, double euros) {
            return switch (assumption) {
                case LOW -> low;
                case USUAL -> usual.orElseGet(() -> byAmount(euros));
                case HIGH -> high;
            };
        }
    }

    private TakeUp() {}

    /// ASPA of persons alone, by what they could have: 77 % under 100 EUR a month, 22 % from 500 to 600 EUR; on a line
    /// between the middles of the two.
    static double byAmount(double euros) {
        double along = Math.clamp((euros - 50) / 500, 0, 1);
        return 0.77 + (0.22 - 0.77) * along;
    }

    /// Every published figure, in the order of benefits of the file.
    public static List<Rate> published() {
        try (InputStream file = Objects.requireNonNull(TakeUp.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(TakeUp::rate).toList();
        } catch (IOException neverInTheProgram) {
            throw new UncheckedIOException(neverInTheProgram);
        }
    }

    private static Rate rate(String line) {
        String[] cells = line.split("\t", -1);
        return new Rate(
                Benefit.ofPublicName(cells[0]).orElseThrow(),
                Double.parseDouble(cells[1]),
                cells[2].equals(BY_AMOUNT) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cells[2])),
                Double.parseDouble(cells[3]),
                cells[4],
                Integer.parseInt(cells[5]),
                cells[6]);
    }
}
