package fr.plainpied.app.rights.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.kernel.entitlement.Amount;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.Nationality;
import fr.plainpied.kernel.entitlement.Occupancy;
import fr.plainpied.kernel.entitlement.Role;
import fr.plainpied.kernel.entitlement.Screening;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// The quick check of somebody over sixty: four answers, and everything else supposed as it mostly is (French, retired,
/// no savings, a tenant who receives nothing yet). So nothing it says is certain, and it says so.
final class SeniorsCheck {
    private static final int ASPA_AGE = 65;
    private static final Law LAW = Law.of(LegalSet.IN_FORCE);

    private final SeniorsForm.Typed typed;
    private final YearMonth month;
    private final Words words;
    private final List<Fact> likely = new ArrayList<>();

    SeniorsCheck(SeniorsForm.Typed typed, YearMonth month, Words words) {
        this.typed = typed;
        this.month = month;
        this.words = words;
    }

    /// What is likely, each right with a sentence.
    List<Fact> likely() {
        boolean early = typed.years() < ASPA_AGE;
        Amount aspa = amount(Benefit.ASPA, Math.max(ASPA_AGE, typed.years()));
        if (aspa.millionths() > 0) {
            String key = early ? "rights.seniors.aspa.early" : "rights.seniors.aspa.text";
            add("rights.seniors.aspa", words.say(key, "amount", tens(aspa)));
        }
        Amount price = amount(Benefit.CSS_PRICE, typed.years());
        if (amount(Benefit.CSS_FREE, typed.years()).millionths() > 0) {
            add("rights.seniors.css", words.say("rights.seniors.css.free"));
        } else if (price.millionths() > 0) {
            add("rights.seniors.css", words.say("rights.seniors.css.price", "amount", tens(price)));
        }
        if (amount(Benefit.APL, typed.years()).millionths() > 0) {
            add("rights.seniors.housing", words.say("rights.seniors.housing.text"));
        }
        if (typed.needsHelp()) {
            add("rights.seniors.apa", words.say("rights.seniors.apa.text"));
        }
        return likely;
    }

    private void add(String title, String text) {
        likely.add(Fact.of(words.say(title), text));
    }

    private String tens(Amount amount) {
        return words.figures().euros(amount.toTenEuros());
    }

    private Amount amount(Benefit benefit, int age) {
        return Screening.by(LAW).amount(supposed(age), benefit, -1, month);
    }

    private Circumstances supposed(int age) {
        Circumstances.Builder builder = Circumstances.of(month, Circumstances.Silence.MEANS_NONE);
        int persons = typed.isCouple() ? 2 : 1;
        long each = typed.euros().movePointRight(6).longValue() / persons;
        for (int who = 0; who < persons; who++) {
            builder.person("", who == 0 ? Role.APPLICANT : Role.PARTNER, 0);
            builder.always(
                    Answer.BIRTH_DATE,
                    who,
                    month.minusYears(age).atDay(1).minusDays(1).toEpochDay());
            builder.always(Answer.NATIONALITY, who, Answer.choice(Nationality.FRENCH));
            builder.always(Answer.ACTIVITY, who, Answer.choice(fr.plainpied.kernel.entitlement.Activity.RETIRED));
            for (Answer pension : List.of(Answer.PENSION_GROSS, Answer.PENSION_NET, Answer.PENSION_TAXABLE)) {
                builder.always(pension, who, each);
            }
            builder.always(Answer.AAH_RECEIVED, who, 0);
            builder.always(Answer.ASI_RECEIVED, who, 0);
        }
        for (Answer received : List.of(Answer.RSA_RECEIVED, Answer.ASPA_RECEIVED, Answer.HOUSING_BENEFIT_RECEIVED)) {
            builder.always(received, 0, 0);
        }
        builder.always(Answer.OCCUPANCY, 0, Answer.choice(Occupancy.SOCIAL_TENANT));
        builder.always(Answer.RENT, 0, MEAN_RENT);
        builder.always(Answer.RENT_ZONE, 0, ZONE_2);
        return builder.build();
    }

    /// About what a social landlord asks for two rooms, without charges; the check says no amount from it.
    private static final long MEAN_RENT = 320_000_000L;

    private static final long ZONE_2 = 1;
}
