package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.FigureValue;
import fr.plainpied.kernel.entitlement.LegalSet;
import java.util.List;

/// The words around the tables of `docs/conformity-rights.md`.
final class ConformityPage {

    static final String HEAD = """
            # Conformity of the benefits

            Written by `ConformityTest`; do not edit. The reference is the public engine OpenFisca-France 176.0.7. Its
            situations are read from outside the project and never copied into it. They are worked out with the
            parameter set `openfisca`; people only ever see the set `in-force`.

            An output that the kernel does not work out is *not covered*, never a pass. Amounts are equal within 0.01 EUR, or within
            the margin that the case gives when it is wider.
            `plainpied rights --report DIR` prints the same tables for any folder.
            """;

    private static final String ANSWERED = """

            ## Open situations from 2020 that only give answers (classes A, A+ and B of their list)

            Two are not worked out: one asks for the specific solidarity allowance (ASS), which is not among the benefits of
            this project; one for the housing benefit of a buyer, which people are told to have checked. A third also expects a
            mark on the way to AAH (`aah_conjugalise_eligible`) that has no name here; its amounts are equal.

            | class | situations | wholly equal | values | equal | different | not covered |
            |---|--:|--:|--:|--:|--:|--:|
            """;

    private ConformityPage() {}

    static String answered(List<OpenManifest.Listed> listed) {
        Conformity conformity = new Conformity(LegalSet.OPENFISCA);
        StringBuilder page = new StringBuilder(ANSWERED);
        for (String kind : List.of("A", "A+", "B")) {
            ConformityTable table = new ConformityTable();
            int situations = 0;
            int whole = 0;
            for (OpenManifest.Listed one : listed) {
                if (one.kind().equals(kind)) {
                    List<Conformity.Outcome> outcomes = conformity.compare(one.situation());
                    table.add(outcomes);
                    situations++;
                    whole += outcomes.stream().allMatch(outcome -> outcome.status() == Conformity.Status.EQUAL) ? 1 : 0;
                }
            }
            ConformityTable.Counts total = table.total();
            page.append("| %s | %d | %d | %d | %d | %d | %d |\n"
                    .formatted(
                            kind,
                            situations,
                            whole,
                            total.values(),
                            total.equal(),
                            total.different(),
                            total.notCovered()));
        }
        return page.toString();
    }

    static String departures(List<FigureValue> departures) {
        StringBuilder table =
                new StringBuilder("| parameter or rule | value | from | until | why |\n|---|---|---|---|---|\n");
        for (FigureValue value : departures) {
            table.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            value.figure().key(),
                            value.value().toPlainString(),
                            value.from(),
                            value.until().map(Object::toString).orElse(""),
                            value.departure().orElse("")));
        }
        return table.toString();
    }
}
