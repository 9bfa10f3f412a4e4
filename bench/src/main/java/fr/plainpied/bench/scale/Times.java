package fr.plainpied.bench.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Times of the same kind of question, in milliseconds.
final class Times {

    private final List<Double> milliseconds = new ArrayList<>();

    void add(double time) {
        milliseconds.add(time);
    }

    /// The smallest time that at least so many per cent took at most; 0 without any.
    double percentile(int percent) {
        if (milliseconds.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1));
    }

    double median() {
        return percentile(50);
    }
}
