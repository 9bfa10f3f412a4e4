package fr.plainpied.formats.situations;

import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a file of the public YAML test format: one case, a list of cases, or several documents of either.
public final class SituationFile {

    private SituationFile() {}

    /// Every case of the file, those with faults included: their [SituationCase#refusal] says why they are not worked
    /// out. A file that is no YAML at all has no case.
    ///
    /// @throws IOException when the file cannot be read at all
    public static List<SituationCase> read(Source source, Faults faults) throws IOException {
        List<SituationCase> cases = new ArrayList<>();
        for (Node document : YamlText.documents(source, faults)) {
            for (Node one : YamlNodes.list(document)) {
                cases.add(new CaseReading(source.name(), faults).read(one));
            }
        }
        return cases;
    }
}
