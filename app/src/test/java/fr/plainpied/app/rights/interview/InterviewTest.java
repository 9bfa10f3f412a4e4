package fr.plainpied.app.rights.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.kernel.entitlement.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final String SENIOR = """
            couple: choix=seul
            enfants: nombre=0
            naissance-0: date=1952-03-12
            logement: choix=hlm
            nationalite-0: choix=francaise
            activite-0: choix=retraite
            handicap-0: choix=non
            autonomie-0: choix=non-evalue
            commune: commune=56121
            loyer: montant=310
            revenus-0: choix=retraite
            retraite-0: brute=742 nette=742
            stables-0: choix=oui
            epargne-0: livret-a=1200 defiscalisee=0 imposable=0
            biens-0: choix=non
            aides: choix=aucun
            impots: rfr=8200
            """;

    private static final String LONE_MOTHER = """
            couple: choix=seul
            enfants: nombre=2
            naissance-0: date=1991-06-02
            naissance-1: date=2014-02-11
            naissance-2: date=2019-09-30
            logement: choix=hlm
            nationalite-0: choix=francaise
            activite-0: choix=salarie
            enfant-handicap: choix=aucun
            handicap-0: choix=non
            naissance-attendue: choix=non
            separation: choix=non
            garde: choix=aucun
            commune: commune=56121
            loyer: montant=420
            revenus-0: choix=salaire+pension-recue
            salaire-0: m1=960 m2=960 m3=940 m4=980 arret=non
            autres-revenus-0: pension-recue=150
            stables-0: choix=non
            revenus-passes-0: salaires-12=11000 chomage-12=0 retraites-12=0 salaires-n2=9800 retraites-n2=0
            epargne-0: livret-a=300 defiscalisee=0 imposable=0
            biens-0: choix=non
            aides: choix=logement+af
            montants: logement=310 af=151,05
            impots: rfr=9100
            """;

    @Test
    void a_retired_person_with_a_small_pension_is_told_of_the_minimum_of_old_age() {
        Conversation conversation = Conversation.of(SENIOR);
        Results results = Results.of(conversation.held());
        Right aspa = results.find("aspa").orElseThrow();
        assertInstanceOf(Result.Entitled.class, aspa.result());
        assertEquals(300, aspa.amount().orElseThrow().toTenEuros(), "1 043,59 less 742 and the income of savings");
        assertTrue(conversation.asked().size() <= 20, conversation.asked()::toString);
        assertEquals(List.of(), results.open(), "everything was asked");
        assertTrue(results.monthly().toTenEuros() >= 300);
    }

    @Test
    void what_comes_first_is_counted_before_rsa() {
        Results results =
                Results.of(Conversation.of(SENIOR.replace("revenus-0: choix=retraite", "revenus-0: choix=aucun")
                                .replace("retraite-0: brute=742 nette=742\n", ""))
                        .held());
        assertInstanceOf(
                Result.Entitled.class, results.find("aspa").orElseThrow().result());
        Right rsa = results.find("rsa").orElseThrow();
        assertInstanceOf(Result.NotEntitled.class, rsa.result(), "ASPA is above it");
        assertFalse(rsa.after().isEmpty());
    }

    @Test
    void a_lone_mother_who_works_is_told_of_the_activity_bonus_and_asked_no_more_than_needed() {
        Conversation conversation = Conversation.of(LONE_MOTHER);
        Results results = Results.of(conversation.held());
        assertInstanceOf(
                Result.Entitled.class, results.find("ppa").orElseThrow().result());
        assertTrue(results.find("apl").orElseThrow().received());
        assertTrue(conversation.asked().size() <= 35, conversation.asked()::toString);
        assertFalse(conversation.asked().contains("sejour-0"), "a French person holds no permit");
        assertFalse(conversation.asked().contains("autonomie-0"), "nobody is sixty");
        assertTrue(results.find("aah-0").orElseThrow().result() instanceof Result.NotEntitled);
        assertEquals(Optional.empty(), results.find("aah-1"), "children have no line of their own");
    }

    @Test
    void a_question_put_off_leaves_the_right_open_and_is_not_asked_again_at_once() {
        Interview interview = Conversation.of(SENIOR).held();
        Asked income = Asked.ofCode("retraite-0").orElseThrow();
        Interview later = Interview.of(interview.later(income), Conversation.TODAY);
        assertEquals(Optional.empty(), later.next());
        Right aspa = Results.of(later).find("aspa").orElseThrow();
        Result.NeedsAnswers open = assertInstanceOf(Result.NeedsAnswers.class, aspa.result());
        assertTrue(open.questions().stream().map(later::behind).allMatch(income::equals), open::toString);
    }

    @Test
    void what_was_said_of_a_child_is_never_laid_at_a_partners_door() {
        Interview held = Conversation.of(LONE_MOTHER).held();
        Interview couple = Interview.of(kept(held, "couple", "choix=couple"), Conversation.TODAY);
        assertEquals(
                Optional.empty(), couple.family().births().get(1), "the partner is asked, not taken for the child");
        assertEquals("naissance-1", couple.next().orElseThrow().code());
        assertTrue(couple.replies().given(Asked.of(Question.RENT)).isPresent(), "the rest stays");
    }

    @Test
    void an_answer_whose_page_asks_for_more_is_asked_again() {
        Interview held = Conversation.of(LONE_MOTHER).held();
        Interview more = Interview.of(kept(held, "aides", "choix=logement+af+rsa"), Conversation.TODAY);
        assertEquals("montants", more.next().orElseThrow().code());
        assertEquals(
                Optional.empty(),
                Interview.of(kept(held, "aides", "choix=logement"), Conversation.TODAY)
                        .next(),
                "what is asked for less stays answered");
    }

    private static Replies kept(Interview interview, String code, String fields) {
        Interview.Answered answered =
                interview.answer(Asked.ofCode(code).orElseThrow(), Conversation.typed(fields), Optional::of);
        return assertInstanceOf(Interview.Answered.Kept.class, answered).replies();
    }

    @Test
    void nothing_is_decided_before_it_is_known_who_lives_together() {
        Interview interview = Interview.of(Replies.NONE, Conversation.TODAY);
        assertEquals(Optional.of(Asked.of(Question.COUPLE)), interview.next());
        assertEquals(Optional.empty(), interview.before(Asked.of(Question.COUPLE)));
    }

    @Test
    void an_impossible_answer_is_refused_with_its_reason() {
        Interview interview = Interview.of(Replies.NONE, Conversation.TODAY);
        assertEquals("rights.fault.many", fault(interview, "enfants", "nombre=40"));
        assertEquals("rights.fault.date", fault(interview, "naissance-0", "date=1950-02-30"));
        assertEquals("rights.fault.date-late", fault(interview, "naissance-0", "date=2020-01-01"));
        assertEquals("rights.fault.date-early", fault(interview, "naissance-0", "date=1850-01-01"));
        assertEquals("rights.fault.negative", fault(interview, "loyer", "montant=-310"));
        assertEquals("rights.fault.euros", fault(interview, "loyer", "montant=trois"));
        assertEquals("rights.fault.too-much", fault(interview, "loyer", "montant=90000"));
        assertEquals("rights.fault.none-alone", fault(interview, "aides", "choix=aucun+rsa"));
        assertEquals("rights.fault.choose", fault(interview, "couple", "choix=trois"));
        assertEquals("rights.fault.net-above-gross", fault(withPension(), "retraite-0", "brute=700 nette=800"));
        assertEquals(
                List.of(),
                interview.inputs(Asked.ofCode("naissance-1").orElseThrow()),
                "nobody is asked about a person who is not there");
    }

    private static Interview withPension() {
        Replies replies = Replies.NONE.with(new Asked(Question.INCOMES, 0), Reply.of(Inputs.CHOICE, "retraite"));
        return Interview.of(replies, Conversation.TODAY);
    }

    @Test
    void a_child_is_younger_than_its_parents_whichever_date_comes_first() {
        Replies alone = Replies.NONE
                .with(Asked.of(Question.COUPLE), Reply.of(Inputs.CHOICE, "seul"))
                .with(Asked.of(Question.CHILDREN), Reply.of(Inputs.NUMBER, "1"));
        Interview parent = Interview.of(
                alone.with(new Asked(Question.BIRTH, 0), Reply.of(Inputs.DATE, "1990-05-05")), Conversation.TODAY);
        assertEquals("rights.fault.child-older", fault(parent, "naissance-1", "date=1989-01-01"));
        Interview child = Interview.of(
                alone.with(new Asked(Question.BIRTH, 1), Reply.of(Inputs.DATE, "1989-01-01")), Conversation.TODAY);
        assertEquals("rights.fault.parent-younger", fault(child, "naissance-0", "date=1990-05-05"));
    }

    @Test
    void the_law_known_here_is_never_overrun() {
        assertEquals("2026-12", Interview.monthOf(LocalDate.of(2031, 4, 1)).toString());
    }

    private static String fault(Interview interview, String code, String fields) {
        Interview.Answered answered = interview.answer(
                Asked.ofCode(code).orElseThrow(), Conversation.typed(fields), text -> Optional.empty());
        return assertInstanceOf(Interview.Answered.Refused.class, answered)
                .faults()
                .getFirst()
                .key();
    }
}
