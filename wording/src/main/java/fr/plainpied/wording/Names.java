package fr.plainpied.wording;

import java.util.Locale;

/// How persons and communes are named in a text. The kernel only knows their codes; whoever may see names gives them.
public interface Names {

    /// @param id of the person within the household
    String person(String id);

    /// @param inseeCode 5 characters
    String commune(String inseeCode);

    /// Codes only: "personne p1", "commune 56121".
    static Names codes(Locale locale) {
        return new Codes(Messages.of("messages/explanation", locale));
    }

    /// Names of those who may see no name.
    record Codes(Messages messages) implements Names {
        @Override
        public String person(String id) {
            return messages.text("person", "id", id);
        }

        @Override
        public String commune(String inseeCode) {
            return messages.text("commune", "code", inseeCode);
        }
    }
}
