package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.exchange.ExchangeQuestion;
import fr.plainpied.kernel.exchange.Resident;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who lives where: tenants, homes that are empty or that somebody leaves for good, households without a home.
final class Tenancies {

    private final PlanFiles read;
    private final PlanOptions options;
    private final List<String> leaving;

    Tenancies(PlanFiles read, PlanOptions options, List<String> leaving) {
        this.read = read;
        this.options = options;
        this.leaving = List.copyOf(leaving);
    }

    /// A home that is not in the file, one where two households say they live, a vacancy where somebody lives.
    List<String> troubles(Texts texts) {
        Path file = options.requests();
        List<String> troubles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        read.requests().forEach(request -> ids.add(request.id()));
        troubles.addAll(new Asked("request", leaving, file).absent(ids, texts));
        Map<String, String> tenantOf = new HashMap<>();
        read.presentHomes().forEach((request, home) -> {
            String other = tenantOf.putIfAbsent(home, request);
            if (!read.rows().containsKey(home)) {
                troubles.add(
                        texts.of("exchange.noHome", Map.of("file", file.toString(), "request", request, "home", home)));
            } else if (other != null) {
                troubles.add(texts.of(
                        "exchange.homeTwice",
                        Map.of("file", file.toString(), "request", request, "other", other, "home", home)));
            }
        });
        options.vacancies().stream()
                .distinct()
                .filter(home -> tenantOf.containsKey(home) && !leaving.contains(tenantOf.get(home)))
                .forEach(home -> troubles.add(
                        texts.of("exchange.occupied", Map.of("home", home, "request", tenantOf.get(home)))));
        leaving.stream()
                .filter(request -> ids.contains(request) && !read.presentHomes().containsKey(request))
                .forEach(request -> troubles.add(texts.of("exchange.leavesNothing", "request", request)));
        return troubles;
    }

    ExchangeQuestion question(int longestCycle, int longestChain) {
        List<Resident> residents = new ArrayList<>();
        List<Applicant> others = new ArrayList<>();
        Set<String> occupied = new HashSet<>();
        for (HousingRequest request : read.requests()) {
            String home = read.presentHomes().getOrDefault(request.id(), "");
            if (leaving.contains(request.id())) {
                continue;
            }
            Applicant applicant = Applicant.of(request, options.horizon());
            DwellingRow row = read.rows().get(home);
            if (row == null) {
                others.add(applicant);
            } else {
                occupied.add(home);
                residents.add(new Resident(applicant, row.dwelling()));
            }
        }
        Set<String> left = new HashSet<>();
        leaving.forEach(request -> left.add(read.presentHomes().getOrDefault(request, "")));
        List<Dwelling> vacancies = read.rows().values().stream()
                .filter(row -> !occupied.contains(row.id()))
                .filter(row -> options.vacancies().isEmpty()
                        || options.vacancies().contains(row.id())
                        || left.contains(row.id()))
                .map(DwellingRow::dwelling)
                .toList();
        return new ExchangeQuestion(vacancies, residents, others, options.eligibility(), longestCycle, longestChain);
    }
}
