package fr.plainpied.app.matching.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.ui.Words;
import fr.plainpied.wording.Names;
import java.util.Map;

/// How persons and communes are named on a page: by their names where the reader may know them.
///
/// @param persons their names by id, empty for those who may see none
public record PageNames(Words words, Map<String, String> persons) implements Names {
    @Override
    public String person(String id) {
        String name = persons.get(id);
        return name == null ? words.say("matching.person", "id", id) : name;
    }

    @Override
    public String commune(String inseeCode) {
        return Communes.name(inseeCode);
    }
}
