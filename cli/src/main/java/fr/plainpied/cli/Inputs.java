package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.dwellings.AdaptabilityFile;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.requests.RequestEntry;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the files of a command and collects what is wrong in them.
final class Inputs {

    private final Catalogue catalogue;
    private final Charset encoding;
    private final Faults faults = new Faults();

    Inputs(Catalogue catalogue, Charset encoding) {
        this.catalogue = catalogue;
        this.encoding = encoding;
    }

    AdaptabilitySurveys surveys(Optional<Path> file) throws CannotRead {
        if (file.isEmpty()) {
            return AdaptabilitySurveys.NONE;
        }
        try {
            return new AdaptabilityFile(catalogue, encoding, Limits.USUAL).read(Source.of(file.get()), faults);
        } catch (IOException unreadable) {
            throw new CannotRead(file.get(), unreadable);
        }
    }

    /// Also doubts each survey of a dwelling that the file does not hold.
    void dwellings(Path file, AdaptabilitySurveys surveys, Consumer<DwellingRow> rows) throws CannotRead {
        List<String> surveyed = new ArrayList<>();
        try {
            new DwellingFile(catalogue, encoding, Limits.USUAL).read(Source.of(file), surveys, faults, row -> {
                if (surveys.places().containsKey(row.id())) {
                    surveyed.add(row.id());
                }
                rows.accept(row);
            });
        } catch (IOException unreadable) {
            throw new CannotRead(file, unreadable);
        }
        if (!faults.any()) {
            surveys.checkDwellings(surveyed, faults);
        }
    }

    void requests(Path file, Consumer<HousingRequest> requests) throws CannotRead {
        entries(file, entry -> requests.accept(entry.request()));
    }

    /// Requests with what the file says beside them.
    void entries(Path file, Consumer<RequestEntry> entries) throws CannotRead {
        try {
            new RequestFile(catalogue, encoding, Limits.USUAL).read(Source.of(file), faults, entries);
        } catch (IOException unreadable) {
            throw new CannotRead(file, unreadable);
        }
    }

    /// Says every fault and warning.
    ///
    /// @return whether the data can be used
    boolean usable(Terminal terminal, Texts texts) {
        faults.lines(texts.locale()).forEach(terminal::say);
        return !faults.any();
    }
}
