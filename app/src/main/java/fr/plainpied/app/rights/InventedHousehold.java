package fr.plainpied.app.rights;

import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.interview.Reply;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Answers of households that nobody is.
final class InventedHousehold {
    private final Map<String, Reply> replies = new TreeMap<>();
    private final RandomGenerator random;

    private InventedHousehold(RandomGenerator random) {
        this.random = random;
    }

    static Replies answers(RandomGenerator random, int n) {
        InventedHousehold household = new InventedHousehold(random);
        household.everybody();
        switch (n % 3) {
            case 0, 1 -> household.retired();
            default -> household.working();
        }
        return new Replies(household.replies);
    }

    private void everybody() {
        choice("couple", "seul");
        replies.put("enfants", Reply.of("nombre", "0"));
        choice("logement", "hlm");
        choice("nationalite-0", "francaise");
        replies.put("commune", Reply.of("commune", "56121"));
        amount("loyer", "montant", 260 + random.nextInt(12) * 10);
        choice("stables-0", "oui");
        choice("biens-0", "non");
        replies.put(
                "epargne-0",
                new Reply(Map.of(
                        "livret-a",
                        Integer.toString(random.nextInt(20) * 100),
                        "defiscalisee",
                        "0",
                        "imposable",
                        "0")));
    }

    private void retired() {
        born(1938 + random.nextInt(22));
        choice("activite-0", "retraite");
        choice("handicap-0", "non");
        choice("autonomie-0", "non-evalue");
        choice("revenus-0", "retraite");
        int pension = 420 + random.nextInt(60) * 10;
        replies.put(
                "retraite-0",
                new Reply(Map.of("brute", Integer.toString(pension), "nette", Integer.toString(pension))));
        choice("aides", "aucun");
        amount("impots", "rfr", pension * 11);
    }

    private void working() {
        born(1966 + random.nextInt(34));
        choice("activite-0", "salarie");
        choice("handicap-0", random.nextInt(4) == 0 ? "moins-50" : "non");
        choice("naissance-attendue", "non");
        choice("revenus-0", "salaire");
        String pay = Integer.toString(500 + random.nextInt(80) * 10);
        replies.put("salaire-0", new Reply(Map.of("m1", pay, "m2", pay, "m3", pay, "m4", pay, "arret", "non")));
        choice("aides", "logement");
        amount("montants", "logement", 60 + random.nextInt(15) * 10);
        amount("impots", "rfr", Integer.parseInt(pay) * 11);
    }

    private void born(int year) {
        String day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))
                .toString();
        replies.put("naissance-0", Reply.of("date", day));
    }

    private void choice(String question, String value) {
        replies.put(question, Reply.of("choix", value));
    }

    private void amount(String question, String input, int euros) {
        replies.put(question, Reply.of(input, Integer.toString(euros)));
    }
}
