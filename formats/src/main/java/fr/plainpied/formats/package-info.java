/// The contract files (CSV, XLSX, JSON) to and from the types of the kernel. What is wrong in a file never throws: it
/// is
/// collected by line and column, all of it, and what could be read is given.
///
/// ```java
/// Faults faults = new Faults();
/// AdaptabilitySurveys surveys = new AdaptabilityFile(catalogue, UTF_8, Limits.USUAL).read(Source.of(path), faults);
/// List<DwellingRow> rows = new DwellingFile(catalogue, UTF_8, Limits.USUAL).readAll(Source.of(path), surveys, faults);
/// List<HousingRequest> requests = new RequestFile(catalogue, UTF_8, Limits.USUAL).readAll(Source.of(path), faults);
/// faults.lines(Locale.FRENCH).forEach(System.err::println);   // warnings too
/// if (faults.any()) { ... }                                   // at least one fault: nothing is answered
///
/// try (MatchWriter writer = MatchWriter.json(out, setting, texts)) {
///     writer.dwelling("L1", DwellingClass.C);
///     writer.candidate(new RankedCandidate(1, candidate, explanation, needs.lines()));
/// }
/// ```
///
/// Packages: `dwellings` and `requests` (in and out), `answers` (out), `fault`, `table` and `json` under them.
@NullMarked
package fr.plainpied.formats;

import org.jspecify.annotations.NullMarked;
