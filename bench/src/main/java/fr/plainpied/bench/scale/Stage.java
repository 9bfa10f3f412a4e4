package fr.plainpied.bench.scale;

/// What was measured with so many requests. Times in milliseconds.
///
/// @param vacancies asked of the index and of PostgreSQL
/// @param fullVacancies how many of them have a whole list of candidates to propose
/// @param indexProcessor median of the processor's time, which other programs on the machine do not lengthen
/// @param buildSeconds to put all the requests, without making them
/// @param buildProcessorSeconds the same, as the processor's time
/// @param changeMicroseconds median time to put a request in place of itself
/// @param plainVacancies asked of the plain engine
/// @param postgresql 0 when it was left out
/// @param sameAnswer all the engines agree on every vacancy they answered
public record Stage(
        int requests,
        int vacancies,
        int fullVacancies,
        double index,
        double indexP90,
        double indexProcessor,
        double bytesPerRequest,
        double buildSeconds,
        double buildProcessorSeconds,
        double changeMicroseconds,
        int distinctNeeds,
        int plainVacancies,
        double plain,
        double postgresql,
        boolean sameAnswer) {

    /// How many times longer PostgreSQL takes; 0 when it was left out.
    public double ratioToPostgresql() {
        return postgresql / index;
    }

    public double ratioToPlain() {
        return plain / index;
    }
}
