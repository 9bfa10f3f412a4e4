package fr.plainpied.wording;

import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The gates (law and the household's own choices) in words, in two registers.
public final class GateWords {

    private static final String PROFESSIONAL = "professional";
    private static final String PLAIN = "plain";

    private final Messages messages;
    private final Terms terms;
    private final GateFactWords facts;

    private GateWords(Locale locale, Names names) {
        this.messages = Messages.of("messages/gates", locale);
        this.terms = Terms.of(locale);
        this.facts = new GateFactWords(locale, names);
    }

    /// Communes by their codes.
    public static GateWords of(Locale locale) {
        return of(locale, Names.codes(locale));
    }

    public static GateWords of(Locale locale, Names names) {
        return new GateWords(locale, names);
    }

    /// With the figures on both sides and the rule where it is law.
    public GateText professional(GateReason reason) {
        List<Sentence> sentences = new ArrayList<>(sentences(reason, PROFESSIONAL));
        String rule = "source." + reason.gate().code();
        if (messages.has(rule) && !asksNothing(reason)) {
            sentences.add(new Sentence(reason.gate().code() + ".source", messages.text(rule)));
        }
        return text(reason, sentences);
    }

    private static boolean asksNothing(GateReason reason) {
        return reason.facts().stream()
                .anyMatch(fact -> fact instanceof GateFact.NothingAsked
                        || (fact instanceof GateFact.Reserved reserved && GateFactWords.isFree(reserved)));
    }

    /// For the person.
    public GateText plain(GateReason reason) {
        return text(reason, sentences(reason, PLAIN));
    }

    private GateText text(GateReason reason, List<Sentence> sentences) {
        return new GateText(reason, terms.gate(reason.gate()), terms.outcome(reason.outcome()), sentences);
    }

    private List<Sentence> sentences(GateReason reason, String register) {
        List<Sentence> sentences = new ArrayList<>();
        for (GateFact fact : reason.facts()) {
            for (Sentence sentence : facts.sentences(fact, register)) {
                sentences.add(new Sentence(code(reason.gate(), sentence), sentence.text()));
            }
        }
        return sentences;
    }

    private static String code(Gate gate, Sentence sentence) {
        return gate.code() + "." + sentence.code();
    }
}
