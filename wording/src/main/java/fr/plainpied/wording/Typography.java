package fr.plainpied.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/// Sets the marks of a language, so that whoever writes a text types ordinary spaces and apostrophes.
///
/// Apostrophes become typographic. In French the spaces typed before `; ? ! %` become narrow no-break spaces (U+202F);
/// those before `: » €` and after `«` become no-break spaces (U+00A0), as the Imprimerie nationale prints them.
/// In both languages a number or an argument stays on the line of its unit.
sealed interface Typography {

    Pattern UNIT = Pattern.compile("(?<=[0-9}]) (?=(cm|m|m²|km|kg|N|h)(?![\\p{L}'’²]))");

    String set(String text);

    static Typography of(Locale locale) {
        return locale.getLanguage().equals("fr") ? new French() : new English();
    }

    record French() implements Typography {
        private static final Pattern THIN = Pattern.compile(" (?=[;?!%])");
        /// A colon followed by another begins a number skeleton of ICU, not a sentence.
        private static final Pattern WIDE = Pattern.compile(" (?=:(?!:)|»|€)|(?<=«) ");

        @Override
        public String set(String text) {
            String thin = THIN.matcher(text).replaceAll("\u202F");
            String wide = WIDE.matcher(thin).replaceAll("\u00A0");
            return UNIT.matcher(wide).replaceAll("\u00A0").replace('\'', '’');
        }
    }

    record English() implements Typography {
        @Override
        public String set(String text) {
            return UNIT.matcher(text).replaceAll("\u00A0").replace('\'', '’');
        }
    }
}
