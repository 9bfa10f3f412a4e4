package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.exchange.ExchangeQuestion;
import fr.plainpied.kernel.exchange.Resident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/// Who may move where, as far as whoever acts may see: their own vacancies, their own tenants, and every request they
/// may propose a home to. Never call it inside a transaction.
@Service
class ExchangeMarket {
    private final Dwellings dwellings;
    private final Requests requests;
    private final PresentHomes presentHomes;

    ExchangeMarket(Dwellings dwellings, Requests requests, PresentHomes presentHomes) {
        this.dwellings = dwellings;
        this.requests = requests;
        this.presentHomes = presentHomes;
    }

    /// @param homes compared, vacant or lived in, by id
    /// @param all every request, by id
    record Market(ExchangeQuestion question, List<Dwelling> homes, List<HousingRequest> all) {}

    List<DwellingSummary> vacancies() {
        return dwellings.search(DwellingFilter.ofFree(), 1, Integer.MAX_VALUE).items();
    }

    /// Tenants who ask for another home, as far as the actor may know.
    Map<String, String> tenants() {
        return presentHomes.byRequest();
    }

    Market market(ExchangeOptions options) {
        Map<String, String> present = presentHomes.byRequest();
        List<String> wanted = new ArrayList<>(options.vacancies());
        wanted.addAll(present.values());
        Map<String, Dwelling> homes = new HashMap<>();
        dwellings.forKernel(wanted.stream().distinct().toList()).forEach(home -> homes.put(home.id(), home));
        List<Resident> residents = new ArrayList<>();
        List<Applicant> others = new ArrayList<>();
        List<HousingRequest> all = requests.forMatching();
        for (HousingRequest request : all) {
            Dwelling home = homes.get(present.getOrDefault(request.id(), ""));
            if (home != null && !options.vacancies().contains(home.id())) {
                residents.add(new Resident(Applicant.of(request, options.horizon()), home));
            } else if (home == null && options.outsiders()) {
                others.add(Applicant.of(request, options.horizon()));
            }
        }
        List<Dwelling> vacant = options.vacancies().stream()
                .filter(homes::containsKey)
                .map(homes::get)
                .toList();
        return new Market(
                new ExchangeQuestion(
                        vacant, residents, others, options.eligibility(), options.cycle(), options.chain()),
                homes.values().stream()
                        .sorted(Comparator.comparing(Dwelling::id))
                        .toList(),
                all.stream().sorted(Comparator.comparing(HousingRequest::id)).toList());
    }
}
