package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.assignment.Eligibility;
import java.util.Comparator;
import java.util.List;

/// Who takes part, whatever order they come in.
///
/// @param vacancies homes that are empty, or that a household leaves for good
/// @param residents tenants who ask for another home, each alone in the present one
/// @param others households without a home among these
/// @param longestCycle households of a cycle at most, from 2
/// @param longestChain moves of a chain at most, from 1
public record ExchangeQuestion(
        List<Dwelling> vacancies,
        List<Resident> residents,
        List<Applicant> others,
        Eligibility eligibility,
        int longestCycle,
        int longestChain) {

    public ExchangeQuestion {
        vacancies =
                vacancies.stream().sorted(Comparator.comparing(Dwelling::id)).toList();
        residents = residents.stream()
                .sorted(Comparator.comparing(
                        resident -> resident.applicant().request().id()))
                .toList();
        others = others.stream()
                .sorted(Comparator.comparing(applicant -> applicant.request().id()))
                .toList();
    }
}
