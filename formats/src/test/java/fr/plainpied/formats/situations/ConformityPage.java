package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.FigureValue;
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

    private ConformityPage() {}

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
