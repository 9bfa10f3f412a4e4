package fr.plainpied.wording;

import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.ScarceFeature;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import java.util.Locale;

/// The fixed vocabulary in words: verdicts, outcomes, classes, gates, strengths, roles, methods, financing.
public final class Terms {

    private final Messages messages;

    private Terms(Locale locale) {
        this.messages = Messages.of("messages/terms", locale);
    }

    public static Terms of(Locale locale) {
        return new Terms(locale);
    }

    /// For a tag: "Convient après travaux".
    public String verdict(Verdict verdict) {
        return text("verdict", verdict);
    }

    /// For a tag, with the kind of works: "Convient après travaux simples".
    public String verdict(Verdict verdict, WorksPlan works) {
        return verdict(verdict, works.simple());
    }

    /// @param simple whether all the works are simple; it only matters to `FITS_AFTER_WORKS`
    public String verdict(Verdict verdict, boolean simple) {
        return verdict == Verdict.FITS_AFTER_WORKS
                ? messages.text(key("verdict", verdict) + (simple ? ".simple" : ".heavy"))
                : verdict(verdict);
    }

    /// Without a full stop, for a title: "Ce logement convient".
    public String verdictSentence(Verdict verdict) {
        return messages.text(key("verdict", verdict) + ".sentence");
    }

    public String meaning(Verdict verdict) {
        return messages.text(key("verdict", verdict) + ".meaning");
    }

    public String outcome(Outcome outcome) {
        return text("outcome", outcome);
    }

    /// Title over the plain sentences with that outcome: "Ce qui va bien".
    public String topic(Outcome outcome) {
        return text("topic", outcome);
    }

    public String strength(Strength strength) {
        return text("strength", strength);
    }

    public String meaning(Strength strength) {
        return messages.text(key("strength", strength) + ".meaning");
    }

    /// "Classe C".
    public String dwellingClass(DwellingClass letter) {
        return messages.text("class.name", "letter", letter.name());
    }

    public String meaning(DwellingClass letter) {
        return text("class", letter);
    }

    public String gate(Gate gate) {
        return text("gate", gate);
    }

    public String outcome(GateOutcome outcome) {
        return text("gate.outcome", outcome);
    }

    /// Without a capital, for a list.
    public String scarceFeature(ScarceFeature feature) {
        return text("scarce", feature);
    }

    /// The rule that gives these features first to those who need them, with its source.
    public String scarceRule() {
        return messages.text("scarce.source");
    }

    public String role(Person.Role role) {
        return text("role", role);
    }

    /// How a value was taken.
    ///
    /// @param code as in the contract files: `measured`, `plan`, `declared`, `visit` or `photo`
    public String method(String code) {
        return messages.text("method." + code);
    }

    /// Where a value comes from: site, building, dwelling or room.
    public String level(Criterion.Scope scope) {
        return text("level", scope);
    }

    public String tier(Criterion.Tier tier) {
        return text("tier", tier);
    }

    public String financing(Financing financing) {
        return text("financing", financing);
    }

    public String meaning(Financing financing) {
        return messages.text(key("financing", financing) + ".meaning");
    }

    public String reservation(Reservation reservation) {
        return text("reservation", reservation);
    }

    public String zone(Zone zone) {
        return text("zone", zone);
    }

    /// "par la gauche": how a person moves between wheelchair and WC.
    public String transferSide(TransferSide side) {
        return text("side", side);
    }

    /// Title of a part of the home.
    public String place(Place place) {
        return messages.text(place.key());
    }

    /// Without a capital, for "à emporter".
    public String tool(MeasuringTool tool) {
        return messages.text(tool.key());
    }

    private String text(String family, Enum<?> code) {
        return messages.text(key(family, code));
    }

    private static String key(String family, Enum<?> code) {
        return family + "." + code.name().toLowerCase(Locale.ROOT);
    }
}
