package fr.plainpied.territory.demand;

import java.util.List;

/// An invented organisation whose professionals accompany households. Its name says so.
///
/// @param id unique in the territory
public record Organisation(String id, String name) {

    static final List<Organisation> ALL = List.of(
            new Organisation("escale", "Association L'Escale (fictive)"),
            new Organisation("main-tendue", "Service Main Tendue (fictif)"),
            new Organisation("horizon", "Horizon Autonomie (association fictive)"),
            new Organisation("ty-douar", "Ty Douar Accompagnement (fictif)"),
            new Organisation("entraide", "Entraide du Blavet (association fictive)"),
            new Organisation("guichet", "Guichet logement du territoire (fictif)"));

    /// Those of every territory. The same as in a generated demand, without generating one.
    public static List<Organisation> all() {
        return ALL;
    }
}
