package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Wishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What home the household wishes for, and what the request says.
final class WishFacts {
    private final Words words;
    private final HouseholdWords household;

    WishFacts(Words words) {
        this.words = words;
        this.household = new HouseholdWords(words);
    }

    FactList of(HouseholdFile file) {
        HousingRequest request = file.request();
        Wishes wishes = request.wishes();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                words.say("needs.wish.communes"),
                wishes.communes().isEmpty() ? words.say("needs.wish.communes.any") : names(wishes.communes())));
        if (!wishes.refusedCommunes().isEmpty()) {
            facts.add(Fact.of(words.say("needs.wish.refused"), names(wishes.refusedCommunes())));
        }
        facts.add(Fact.of(words.say("needs.wish.rooms"), household.rooms(wishes.roomsMin(), wishes.roomsMax())));
        facts.add(wishes.maxRent()
                .map(most ->
                        Fact.of(words.say("needs.wish.rent"), words.figures().euros(most.euros())))
                .orElseGet(() -> Fact.unknown(words.say("needs.wish.rent"), words)));
        file.homeCommune().ifPresent(home -> facts.add(Fact.of(words.say("needs.wish.home"), Communes.name(home))));
        request.registeredOn()
                .ifPresent(on -> facts.add(Fact.of(
                        words.say("needs.wish.registered"), words.figures().date(on))));
        request.renewedOn()
                .ifPresent(on -> facts.add(
                        Fact.of(words.say("needs.wish.renewed"), words.figures().date(on))));
        facts.add(Fact.of(words.say("needs.wish.points"), words.figures().number(request.priorityPoints())));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private String names(Collection<String> communes) {
        return words.figures()
                .list(communes.stream().map(Communes::name).sorted().toList());
    }
}
