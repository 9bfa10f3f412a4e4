package fr.plainpied.bench;

import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.situations.SituationCase;
import fr.plainpied.formats.situations.SituationFile;
import fr.plainpied.kernel.entitlement.Activity;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Occupancy;
import fr.plainpied.kernel.entitlement.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The households of the measure of rights: those of a folder of situations, or drawn ones.
final class HouseholdsToScreen {

    private static final long SEED = 20260601;
    private static final int DRAWN = 500;
    private static final long EURO = 1_000_000;
    private static final YearMonth MONTH = YearMonth.of(2025, 6);

    private HouseholdsToScreen() {}

    static List<Circumstances> from(String folder) throws IOException {
        return folder.isEmpty() ? drawn() : read(Path.of(folder));
    }

    private static List<Circumstances> read(Path folder) throws IOException {
        List<Circumstances> households = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                for (SituationCase situation : SituationFile.read(Source.of(file), new Faults())) {
                    if (situation.refusal().isEmpty()) {
                        situation.families().forEach(family -> households.add(family.circumstances()));
                    }
                }
            }
        }
        if (households.isEmpty()) {
            throw new IOException("no situation in " + folder);
        }
        return households;
    }

    /// Pensioners, workers, people out of work and disabled people, alone or not, most of them social tenants.
    private static List<Circumstances> drawn() {
        Random random = new Random(SEED);
        List<Circumstances> households = new ArrayList<>();
        for (int n = 0; n < DRAWN; n++) {
            households.add(household(random));
        }
        return households;
    }

    private static Circumstances household(Random random) {
        Circumstances.Builder household = Circumstances.of(MONTH, Circumstances.Silence.MEANS_NONE);
        adult(household, Role.APPLICANT, random);
        if (random.nextInt(3) == 0) {
            adult(household, Role.PARTNER, random);
        }
        int children = Math.max(0, random.nextInt(5) - 2);
        for (int child = 0; child < children; child++) {
            int person = household.person("child " + child, Role.CHILD, 0);
            born(household, person, random.nextInt(18));
        }
        boolean social = random.nextInt(5) > 0;
        household.always(
                Answer.OCCUPANCY, 0, Answer.choice(social ? Occupancy.SOCIAL_TENANT : Occupancy.UNFURNISHED_TENANT));
        household.always(Answer.RENT, 0, (300 + random.nextInt(400)) * EURO);
        household.always(Answer.RENT_ZONE, 0, random.nextInt(3));
        household.always(Answer.RSA_RECEIVED, 0, 0);
        household.year(Answer.REFERENCE_INCOME, 0, MONTH.getYear() - 2, random.nextInt(25_000) * EURO);
        return household.build();
    }

    private static void adult(Circumstances.Builder household, Role role, Random random) {
        int person = household.person(role.name(), role, 0);
        switch (random.nextInt(4)) {
            case 0 -> {
                born(household, person, 62 + random.nextInt(30));
                incomes(household, person, (300 + random.nextInt(1_200)) * EURO, PENSION);
                household.always(Answer.ACTIVITY, person, Answer.choice(Activity.RETIRED));
                household.always(Answer.GIR, person, random.nextInt(7));
                household.always(Answer.HELP_PLAN, person, random.nextInt(1_500) * EURO);
            }
            case 1 -> {
                born(household, person, 20 + random.nextInt(42));
                incomes(household, person, (200 + random.nextInt(1_800)) * EURO, SALARY);
                household.always(Answer.ACTIVITY, person, Answer.choice(Activity.WORKING));
            }
            case 2 -> {
                born(household, person, 20 + random.nextInt(42));
                household.always(Answer.DISABLED, person, 1);
                household.always(Answer.INCAPACITY_RATE, person, 800_000);
                household.always(Answer.INVALIDITY_PENSION, person, random.nextInt(900) * EURO);
                household.always(Answer.AAH_RECEIVED, person, 0);
                household.always(Answer.ASI_RECEIVED, person, 0);
                household.always(Answer.MVA_RECEIVED, person, 0);
            }
            default -> {
                born(household, person, 20 + random.nextInt(42));
                household.always(Answer.ACTIVITY, person, Answer.choice(Activity.INACTIVE));
            }
        }
    }

    private static final Answer[] PENSION = {Answer.PENSION_GROSS, Answer.PENSION_NET, Answer.PENSION_TAXABLE};
    private static final Answer[] SALARY = {Answer.SALARY_GROSS, Answer.SALARY_NET, Answer.SALARY_TAXABLE};

    private static void incomes(Circumstances.Builder household, int person, long monthly, Answer[] answers) {
        for (Answer answer : answers) {
            household.always(answer, person, monthly);
        }
    }

    private static void born(Circumstances.Builder household, int person, int age) {
        LocalDate born = MONTH.atDay(1).minusYears(age).minusDays(40);
        household.always(Answer.BIRTH_DATE, person, born.toEpochDay());
    }
}
