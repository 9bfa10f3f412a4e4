package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.WorkEffect;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which criteria the works of a catalogue bear on, so that a text never says that works are not enough where there
/// are none.
final class Mendable {

    private final Set<String> codes;

    Mendable(Catalogue catalogue) {
        Stream<String> changed = catalogue.works().stream()
                .flatMap(work -> work.effects().stream())
                .map(WorkEffect::criterion)
                .map(Criterion::code);
        this.codes = Stream.concat(changed, Stream.of(Criterion.ROUTE_STEPS)).collect(Collectors.toSet());
    }

    Obstacle obstacle(Criterion criterion) {
        if (criterion.fixed()) {
            return Obstacle.FIXED;
        }
        return codes.contains(criterion.code()) ? Obstacle.NOT_ENOUGH : Obstacle.NO_WORK;
    }

    /// Why works do not help.
    enum Obstacle {
        FIXED,
        NO_WORK,
        NOT_ENOUGH
    }
}
