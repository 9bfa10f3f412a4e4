package fr.plainpied.app.ui.form;

import fr.plainpied.app.ui.Words;
import java.math.BigDecimal;
import java.util.Optional;

/// A field where one line or a text is typed: label, hint, error, in that order, tied to the control.
///
/// Made in steps: `Field.text("name", label).hint(...).value(...).error(...)`. What was typed is given back as `value`
/// together with the error, so that nothing is lost.
///
/// @param name the name sent with the form; the control's id follows from it
/// @param label localized
/// @param kind what is typed
/// @param hint empty when the label is enough
/// @param value what the control holds
/// @param error what is wrong and what to do; empty when nothing is
/// @param autocomplete the token of the HTML standard, empty to leave it to the browser
/// @param unit written after the control, with its full name for assistive tools
/// @param optional whether it may stay empty; the label says so
/// @param readOnly whether it only shows
public record Field(
        String name,
        String label,
        Kind kind,
        String hint,
        String value,
        String error,
        String autocomplete,
        Optional<Unit> unit,
        boolean optional,
        boolean readOnly) {
    /// What is typed in a field; it decides the keyboard of a phone and the width.
    public enum Kind {
        TEXT("text", ""),
        EMAIL("email", "email"),
        PASSWORD("password", ""),
        TELEPHONE("tel", "tel"),
        SEARCH("search", "search"),
        WHOLE_NUMBER("text", "numeric"),
        DECIMAL("text", "decimal"),
        LONG_TEXT("textarea", "");

        private final String type;
        private final String inputMode;

        Kind(String type, String inputMode) {
            this.type = type;
            this.inputMode = inputMode;
        }

        /// The `type` of the control.
        public String type() {
            return type;
        }

        /// The `inputmode` of the control, empty for none.
        public String inputMode() {
            return inputMode;
        }
    }

    /// A unit: `cm`, and its full name.
    public record Unit(String sign, String name) {}

    /// A line of text.
    public static Field text(String name, String label) {
        return of(name, label, Kind.TEXT);
    }

    /// An e-mail address.
    public static Field email(String name, String label) {
        return of(name, label, Kind.EMAIL).autocomplete("email");
    }

    /// A password; pasting is never prevented.
    public static Field password(String name, String label) {
        return of(name, label, Kind.PASSWORD).autocomplete("current-password");
    }

    /// An amount in euros.
    public static Field money(String name, String label, Words words) {
        return of(name, label, Kind.DECIMAL).unit("€", words.say("ui.unit.euros"));
    }

    /// A length in centimetres; `number()` times ten gives millimetres.
    public static Field centimetres(String name, String label, Words words) {
        return of(name, label, Kind.DECIMAL).unit("cm", words.say("ui.unit.centimetres"));
    }

    /// A text of several lines.
    public static Field longText(String name, String label) {
        return of(name, label, Kind.LONG_TEXT);
    }

    /// A field of any kind, empty.
    public static Field of(String name, String label, Kind kind) {
        return new Field(name, label, kind, "", "", "", "", Optional.empty(), false, false);
    }

    public Field hint(String words) {
        return new Field(name, label, kind, words, value, error, autocomplete, unit, optional, readOnly);
    }

    public Field value(String typed) {
        return new Field(name, label, kind, hint, typed, error, autocomplete, unit, optional, readOnly);
    }

    public Field error(String words) {
        return new Field(name, label, kind, hint, value, words, autocomplete, unit, optional, readOnly);
    }

    public Field autocomplete(String token) {
        return new Field(name, label, kind, hint, value, error, token, unit, optional, readOnly);
    }

    /// The same field with a unit behind it: a measure or an amount.
    public Field unit(String sign, String fullName) {
        return new Field(
                name,
                label,
                kind,
                hint,
                value,
                error,
                autocomplete,
                Optional.of(new Unit(sign, fullName)),
                optional,
                readOnly);
    }

    /// The same field, that may stay empty.
    public Field mayBeEmpty() {
        return new Field(name, label, kind, hint, value, error, autocomplete, unit, true, readOnly);
    }

    /// The same field, that only shows.
    public Field shownOnly() {
        return new Field(name, label, kind, hint, value, error, autocomplete, unit, optional, true);
    }

    /// The number typed, when it is one: a comma or a point before the decimals, spaces between the thousands.
    public Optional<BigDecimal> number() {
        String plain = value.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        return plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// What the control shows again: a password never comes back.
    public String shownValue() {
        return kind == Kind.PASSWORD ? "" : value;
    }

    /// The control's id.
    public String id() {
        return Ids.of(name);
    }

    /// Whether there is something to correct.
    public boolean invalid() {
        return !error.isEmpty();
    }

    /// Ids of what describes the control, empty when nothing does.
    public String describedBy() {
        return Ids.describedBy(id(), !hint.isEmpty(), invalid(), unit.isPresent());
    }
}
