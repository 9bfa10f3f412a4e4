package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Activity;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.MaritalStatus;
import fr.plainpied.kernel.entitlement.Nationality;
import fr.plainpied.kernel.entitlement.Occupancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/// One value of the test format as the kernel holds it.
final class AnswerValue {

    /// No household has a thousand million euros; beyond, sums could overflow.
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private static final Map<String, Activity> ACTIVITIES = Map.of(
            "actif", Activity.WORKING,
            "chomeur", Activity.UNEMPLOYED,
            "etudiant", Activity.STUDENT,
            "retraite", Activity.RETIRED,
            "inactif", Activity.INACTIVE);
    private static final Map<String, MaritalStatus> STATUSES = Map.of(
            "non_renseigne", MaritalStatus.SINGLE,
            "marie", MaritalStatus.MARRIED,
            "celibataire", MaritalStatus.SINGLE,
            "divorce", MaritalStatus.DIVORCED,
            "veuf", MaritalStatus.WIDOWED,
            "pacse", MaritalStatus.PACS,
            "jeune_veuf", MaritalStatus.YOUNG_WIDOWED);
    private static final Map<String, Occupancy> OCCUPANCIES = Map.of(
            "non_renseigne", Occupancy.UNKNOWN,
            "primo_accedant", Occupancy.BUYER,
            "proprietaire", Occupancy.OWNER,
            "locataire_hlm", Occupancy.SOCIAL_TENANT,
            "locataire_vide", Occupancy.UNFURNISHED_TENANT,
            "locataire_meuble", Occupancy.FURNISHED_TENANT,
            "locataire_foyer", Occupancy.SHELTER,
            "loge_gratuitement", Occupancy.LODGED_FREE,
            "sans_domicile", Occupancy.HOMELESS);

    private AnswerValue() {}

    /// Empty when the text is no value of that answer.
    static OptionalLong read(Answer answer, String text) {
        return switch (answer.kind()) {
            case AMOUNT, STOCK, NUMBER -> number(text);
            case FLAG -> flag(text);
            case DATE -> date(text);
            case CHOICE -> choice(answer, text);
        };
    }

    static OptionalLong number(String text) {
        OptionalLong flag = flag(text);
        if (flag.isPresent() && !Character.isDigit(text.charAt(0))) {
            return OptionalLong.of(flag.getAsLong() * 1_000_000);
        }
        return Arithmetic.read(text)
                .filter(value -> value.abs().compareTo(MOST) <= 0)
                .map(value -> value.movePointRight(6).setScale(0, RoundingMode.HALF_UP))
                .map(value -> OptionalLong.of(value.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong flag(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "1.0" -> OptionalLong.of(1);
            case "false", "0", "0.0" -> OptionalLong.of(0);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong date(String text) {
        try {
            return OptionalLong.of(LocalDate.parse(text).toEpochDay());
        } catch (DateTimeException impossible) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong choice(Answer answer, String text) {
        return switch (answer) {
            case NATIONALITY ->
                text.matches("[A-Za-z]{2}")
                        ? OptionalLong.of(Answer.choice(Nationality.ofCountry(text)))
                        : OptionalLong.empty();
            case ACTIVITY -> ordinal(ACTIVITIES, text);
            case MARITAL_STATUS -> ordinal(STATUSES, text);
            case OCCUPANCY -> ordinal(OCCUPANCIES, text);
            case RENT_ZONE -> text.matches("zone_[123]") ? OptionalLong.of(text.charAt(5) - '1') : OptionalLong.empty();
            case GIR -> gir(text);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong gir(String text) {
        if (text.equals("non_defini")) {
            return OptionalLong.of(0);
        }
        return text.matches("gir_[1-6]") ? OptionalLong.of(text.charAt(4) - '0') : OptionalLong.empty();
    }

    private static OptionalLong ordinal(Map<String, ? extends Enum<?>> names, String text) {
        Enum<?> value = names.get(text);
        return value == null ? OptionalLong.empty() : OptionalLong.of(Answer.choice(value));
    }
}
