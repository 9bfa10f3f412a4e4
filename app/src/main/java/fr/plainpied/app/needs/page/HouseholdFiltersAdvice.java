package fr.plainpied.app.needs.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads the filters of the address, for the list and for its files.
@ControllerAdvice(assignableTypes = {HouseholdsController.class, HouseholdFilesController.class})
class HouseholdFiltersAdvice {
    @ModelAttribute("filters")
    HouseholdFilters filters(
            @RequestParam(name = "numero", defaultValue = "") String number,
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "situation", defaultValue = "") String situation,
            @RequestParam(name = "personnes", defaultValue = "") String persons,
            @RequestParam(name = HouseholdFilters.STATE, defaultValue = "") String state) {
        return new HouseholdFilters(number, commune, situation, persons, state);
    }
}
