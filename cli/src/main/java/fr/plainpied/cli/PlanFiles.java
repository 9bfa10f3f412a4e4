package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the files of a plan hold.
///
/// @param rows every dwelling, by its id, in the order of the file
/// @param presentHomes the dwelling that a request says its household lives in, by the id of the request
record PlanFiles(Map<String, DwellingRow> rows, List<HousingRequest> requests, Map<String, String> presentHomes) {

    /// Reads them and says every fault.
    ///
    /// @return empty when there is a fault
    static Optional<PlanFiles> read(FileOptions files, PlanOptions options, Terminal terminal, Texts texts)
            throws CannotRead {
        Inputs inputs = new Inputs(Catalogue.current(), files.encoding());
        Map<String, DwellingRow> rows = new LinkedHashMap<>();
        List<HousingRequest> requests = new ArrayList<>();
        inputs.dwellings(files.dwellings(), inputs.surveys(options.adaptability()), row -> rows.put(row.id(), row));
        Map<String, String> presentHomes = new LinkedHashMap<>();
        inputs.entries(options.requests(), entry -> {
            requests.add(entry.request());
            entry.presentDwelling()
                    .ifPresent(home -> presentHomes.put(entry.request().id(), home));
        });
        return inputs.usable(terminal, texts)
                ? Optional.of(new PlanFiles(rows, requests, presentHomes))
                : Optional.empty();
    }

    /// What prevents a plan: nothing to give, nobody to give it to, a vacancy that is not there or comes twice.
    List<String> troubles(FileOptions files, PlanOptions options, Texts texts) {
        List<String> troubles = new ArrayList<>(
                new Asked("vacancy", options.vacancies(), files.dwellings()).absent(rows.keySet(), texts));
        Set<String> once = new HashSet<>();
        options.vacancies().stream()
                .filter(id -> !once.add(id))
                .distinct()
                .forEach(id -> troubles.add(texts.of("plan.vacancyTwice", "id", id)));
        if (rows.isEmpty()) {
            troubles.add(texts.of("plan.noVacancy", "file", files.dwellings().toString()));
        }
        if (requests.isEmpty()) {
            troubles.add(texts.of("plan.noRequest", "file", options.requests().toString()));
        }
        return troubles;
    }

    /// Those named, or all.
    List<DwellingRow> vacancies(PlanOptions options) {
        List<String> named = options.vacancies();
        return rows.values().stream()
                .filter(row -> named.isEmpty() || named.contains(row.id()))
                .toList();
    }
}
