package fr.plainpied.app.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {
    private static final List<Commune> COMMUNES = List.of(
            new Commune("56121", "Lorient"),
            new Commune("56185", "Quéven"),
            new Commune("29233", "Quimperlé"),
            new Commune("56000", "Saint-Exemple"));

    @ParameterizedTest
    @ValueSource(strings = {"Quéven", "queven", " QUEVEN ", "56185"})
    void a_commune_is_understood_as_people_type_it(String typed) {
        assertEquals(Optional.of(COMMUNES.get(1)), picker(typed).chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"saint exemple", "St-Exemple", "ST EXEMPLE"})
    void saint_may_be_shortened(String typed) {
        assertEquals(Optional.of(COMMUNES.get(3)), picker(typed).chosen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lorien", "56", "Qu"})
    void a_commune_half_typed_is_none(String typed) {
        assertEquals(Optional.empty(), picker(typed).chosen());
    }

    @Test
    void a_field_is_described_by_its_hint_then_its_error_then_its_unit() {
        Field field = Field.of("home.door[0]", "Porte", Field.Kind.DECIMAL).unit("cm", "centimètres");
        assertEquals("home-door-0-", field.id());
        assertEquals("home-door-0--unit", field.describedBy());
        assertEquals(
                "home-door-0--hint home-door-0--error home-door-0--unit",
                field.hint("Où").error("Non").describedBy());
    }

    @Test
    void a_number_is_understood_as_people_type_it() {
        Field field = Field.of("rent", "Loyer", Field.Kind.DECIMAL);
        assertEquals(Optional.of(new BigDecimal("82.5")), field.value("82,5").number());
        assertEquals(
                Optional.of(new BigDecimal("1520.50")),
                field.value(" 1 520.50 ").number());
        assertEquals(
                Optional.of(new BigDecimal("1520")), field.value("1\u202F520").number());
        assertEquals(Optional.empty(), field.value("cinq cents").number());
        assertEquals(Optional.empty(), field.value("1,2,3").number());
        assertEquals(Optional.empty(), field.value("").number());
    }

    @Test
    void a_password_never_comes_back() {
        assertEquals(
                "", Field.password("password", "Mot de passe").value("secret").shownValue());
    }

    @Test
    void a_problem_leads_to_the_first_control_of_its_field() {
        Choices choices = Choices.one("lift", "Ascenseur", List.of(Choice.of("yes", "Oui", false)));
        assertEquals(new Problem("lift", "").id(), choices.id(0));
        assertEquals(
                new Problem("visit.on", "").id(),
                DateField.of("visit.on", "Visite").id());
    }

    @Test
    void a_date_is_one_only_when_the_three_boxes_make_one() {
        DateField date = DateField.of("on", "Le");
        assertTrue(date.empty());
        assertEquals(Optional.empty(), date.typed("31", "2", "2026").date());
        assertEquals(Optional.empty(), date.typed("3", "sept", "2026").date());
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 3)),
                date.typed(" 3", "09", "2026").date());
        assertEquals("3", date.value(LocalDate.of(2026, 9, 3)).day());
    }

    private static CommunePicker picker(String typed) {
        return CommunePicker.of("commune", "Commune", COMMUNES).value(typed);
    }
}
