package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Checker;
import fr.plainpied.kernel.entitlement.Condition;
import fr.plainpied.kernel.entitlement.LikelyRight;
import fr.plainpied.kernel.entitlement.Reason;
import fr.plainpied.kernel.entitlement.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RightsWordsTest {

    @Test
    void theTwoLanguagesAgree() {
        assertEquals(List.of(), BundleFaults.of("messages/entitlement"));
    }

    @Test
    void everyCodeHasItsWordsInBothLanguages() {
        for (Locale locale : Messages.LANGUAGES) {
            RightsWords words = RightsWords.of(locale);
            List<String> said = new ArrayList<>();
            for (Benefit benefit : Benefit.values()) {
                said.add(words.benefit(benefit));
            }
            for (Reason reason : Reason.values()) {
                said.add(words.reason(reason));
            }
            for (Condition condition : Condition.values()) {
                said.add(words.condition(condition));
            }
            for (Checker checker : Checker.values()) {
                said.add(words.checker(checker));
            }
            for (Answer answer : Answer.values()) {
                said.add(words.question(answer));
            }
            for (LikelyRight right : LikelyRight.values()) {
                said.add(words.right(right));
            }
            for (Term term : Term.values()) {
                said.add(words.term(term));
            }
            said.forEach(text -> assertFalse(text.isBlank()));
        }
    }
}
