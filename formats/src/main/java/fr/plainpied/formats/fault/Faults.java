package fr.plainpied.formats.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Collects the faults and warnings of one or several files, in the order of the files, then of lines and columns.
///
/// Of each file the first thousand faults and the first thousand warnings are kept; one more line then says how many
/// others there are. Not for several threads.
public final class Faults {

    /// Of each severity.
    public static final int MOST_PER_FILE = 1_000;

    private static final Comparator<Fault> BY_PLACE =
            Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column);

    private final int mostPerFile;
    private final Map<String, Map<Severity, Kept>> files = new LinkedHashMap<>();

    public Faults() {
        this(MOST_PER_FILE);
    }

    /// @param mostPerFile how many faults and how many warnings of each file are kept
    public Faults(int mostPerFile) {
        this.mostPerFile = mostPerFile;
    }

    public void add(Fault fault) {
        files.computeIfAbsent(fault.file(), file -> new EnumMap<>(Severity.class))
                .computeIfAbsent(fault.severity(), severity -> new Kept(mostPerFile))
                .add(fault);
    }

    /// Whether there is at least one fault; warnings do not count.
    public boolean any() {
        return count(Severity.FAULT) > 0;
    }

    /// How many there are in all files, those beyond the limit included.
    public long count(Severity severity) {
        return files.values().stream()
                .filter(file -> file.containsKey(severity))
                .mapToLong(file -> file.get(severity).total)
                .sum();
    }

    /// What was kept, with one more entry (code `faults.more`) for each file and severity that had others.
    public List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        for (Map<Severity, Kept> file : files.values()) {
            List<Fault> ofFile = new ArrayList<>();
            file.values().forEach(kept -> ofFile.addAll(kept.faults));
            ofFile.sort(BY_PLACE);
            file.values().forEach(kept -> kept.others(ofFile));
            all.addAll(ofFile);
        }
        return all;
    }

    /// Each as `file:line:column: what is wrong. What to do.`
    public List<String> lines(Locale locale) {
        FaultText text = FaultText.in(locale);
        return all().stream().map(text::line).toList();
    }

    private static final class Kept {
        private final int most;
        private final List<Fault> faults = new ArrayList<>();
        private long total;
        private Place firstOther = Place.of("", 1, 1);

        private Kept(int most) {
            this.most = most;
        }

        private void add(Fault fault) {
            total++;
            if (faults.size() < most) {
                faults.add(fault);
            } else if (total == most + 1L) {
                firstOther = Place.of(fault.file(), fault.line(), fault.column());
            }
        }

        private void others(List<Fault> into) {
            if (total > most) {
                Severity severity = faults.getFirst().severity();
                into.add(new Fault(
                        severity, firstOther, "faults.more", Map.of("count", total - most, "kind", severity.name())));
            }
        }
    }
}
