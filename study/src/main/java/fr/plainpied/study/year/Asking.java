package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.territory.demand.PendingRequest;
import java.util.OptionalInt;

/// A request of the year, before anybody lives anywhere.
record Asking(PendingRequest pending, Applicant applicant, int arrivesIn, int leavesIn) {

    Seeker seeker(int index, OptionalInt presentHome) {
        Seeker plain = new Seeker(index, applicant, arrivesIn, leavesIn, presentHome, Group.NONE);
        boolean musts = applicant.needs().lines().stream()
                .anyMatch(line -> line.requirement().isMust());
        return new Seeker(index, applicant, arrivesIn, leavesIn, presentHome, Group.of(musts, plain.situations()));
    }
}
