package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The published orders of candidates, best first. No score: each criterion counts only when all before it are equal.
final class Ranking {

    private static final Comparator<Candidate> GROUP_THEN_VERDICT = Comparator.comparingInt(Ranking::group)
            .thenComparingInt(candidate -> candidate.assessment().rank());

    private static final Comparator<Candidate> BEST_COVERED =
            Comparator.comparing((Candidate candidate) -> candidate.assessment().coverage(), Comparator.reverseOrder());

    /// Households for one dwelling, before the tie-break.
    static final Comparator<Candidate> HOUSEHOLDS = GROUP_THEN_VERDICT
            .thenComparing(candidate -> candidate.assessment().scarcity(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.request().priorityPoints(), Comparator.reverseOrder())
            .thenComparing(BEST_COVERED)
            .thenComparing(candidate -> candidate.request().registeredOn().orElse(LocalDate.MAX));

    /// Dwellings for one household.
    static final Comparator<Candidate> DWELLINGS = GROUP_THEN_VERDICT
            .thenComparing(candidate -> candidate.assessment().lowestCost())
            .thenComparing(BEST_COVERED)
            .thenComparing(
                    candidate -> candidate.dwelling().terms().availableFrom().orElse(LocalDate.MAX))
            .thenComparing(candidate -> candidate.dwelling().id());

    private Ranking() {}

    /// Households for one dwelling, ties decided by [#tieBreak].
    static List<Candidate> households(List<Candidate> candidates, long seed) {
        return candidates.stream()
                .map(candidate -> new Contender(candidate, seed))
                .sorted(Comparator.comparing(Contender::candidate, HOUSEHOLDS).thenComparing(Contender::tieBreak))
                .map(Contender::candidate)
                .toList();
    }

    static List<Candidate> dwellings(List<Candidate> candidates) {
        return candidates.stream().sorted(DWELLINGS).toList();
    }

    /// SHA-256 in lower-case hexadecimal of `seed|dwelling|request`: anybody can compute it again.
    static String tieBreak(long seed, String dwelling, String request) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest("%d|%s|%s".formatted(seed, dwelling, request).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("This Java lacks SHA-256, which every Java must have.", absent);
        }
    }

    private static int group(Candidate candidate) {
        return candidate.proposable() && candidate.assessment().verdict() != Verdict.DOES_NOT_FIT ? 0 : 1;
    }

    /// A candidate whose tie-break is computed only when a tie needs it, once. For one thread.
    private static final class Contender {
        private final Candidate candidate;
        private final long seed;
        private String tieBreak = "";

        Contender(Candidate candidate, long seed) {
            this.candidate = candidate;
            this.seed = seed;
        }

        Candidate candidate() {
            return candidate;
        }

        String tieBreak() {
            if (tieBreak.isEmpty()) {
                tieBreak = Ranking.tieBreak(
                        seed, candidate.dwelling().id(), candidate.request().id());
            }
            return tieBreak;
        }
    }
}
