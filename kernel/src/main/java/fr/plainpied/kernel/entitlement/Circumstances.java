package fr.plainpied.kernel.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a family has answered, for rights of one month.
///
/// An answer is in one of three states: given, given as none (an amount of 0), or not asked. Which of the last two an
/// absent answer means is said once for all, by [Silence].
public final class Circumstances {

    /// The reading of an answer that is absent.
    public enum Silence {
        /// Test situations: an amount that is not written is nothing, a past benefit is worked out.
        MEANS_NONE,
        /// People: nothing is supposed; what is missing becomes a question.
        MEANS_NOT_ASKED
    }

    private final YearMonth month;
    private final Silence silence;
    private final List<String> names;
    private final Role[] roles;
    private final int[] taxUnits;
    private final Series[][] series;
    private final Map<Supposed, Series> supposed;

    private record Supposed(Term term, int who) {}

    private Circumstances(Builder builder, Series[][] series) {
        this.month = builder.month;
        this.silence = builder.silence;
        this.names = List.copyOf(builder.names);
        this.roles = builder.roles.toArray(Role[]::new);
        this.taxUnits = builder.taxUnits.stream().mapToInt(Integer::intValue).toArray();
        this.series = series;
        this.supposed = new HashMap<>();
        builder.supposed.forEach((key, writer) -> supposed.put(key, writer.done()));
    }

    private Circumstances(Circumstances like, Series[][] series) {
        this.month = like.month;
        this.silence = like.silence;
        this.names = like.names;
        this.roles = like.roles;
        this.taxUnits = like.taxUnits;
        this.series = series;
        this.supposed = like.supposed;
    }

    public static Builder of(YearMonth month, Silence silence) {
        return new Builder(month, silence);
    }

    /// The same family with one answer changed, for every month: what if the rent were another?
    ///
    /// @param value in the units of [Answer]; an amount is the one of a month
    public Circumstances with(Answer answer, int holder, long value) {
        Series[][] changed = series.clone();
        Series[] ofHolders = series[answer.slot()].clone();
        Series.Writer writer = Series.writer(Months.of(month));
        writer.always(value);
        ofHolders[holder] = writer.done();
        changed[answer.slot()] = ofHolders;
        return new Circumstances(this, changed);
    }

    public YearMonth month() {
        return month;
    }

    public int persons() {
        return roles.length;
    }

    public String name(int person) {
        return names.get(person);
    }

    public Role role(int person) {
        return roles[person];
    }

    public int taxUnit(int person) {
        return taxUnits[person];
    }

    /// Empty when it was not said.
    public Optional<LocalDate> birthDate(int person) {
        Series born = series(Answer.BIRTH_DATE, person);
        return born.isSaid() ? Optional.of(LocalDate.ofEpochDay(born.at(Months.of(month)))) : Optional.empty();
    }

    boolean asks() {
        return silence == Silence.MEANS_NOT_ASKED;
    }

    /// [Series#UNSAID] when nothing was said.
    Series series(Answer answer, int holder) {
        Series[] ofHolders = series[answer.slot()];
        return holder < ofHolders.length ? ofHolders[holder] : Series.UNSAID;
    }

    boolean supposes() {
        return !supposed.isEmpty();
    }

    Optional<Series> supposed(Term term, int who) {
        return Optional.ofNullable(supposed.get(new Supposed(term, who)));
    }

    /// Was something said, were it nothing?
    public boolean isAnswered(Answer answer, int holder) {
        return series(answer, holder).isSaid();
    }

    /// A person or thing is named by its number; the family and the dwelling have number 0.
    public static final class Builder {

        private final YearMonth month;
        private final Silence silence;
        private final List<String> names = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<Integer> taxUnits = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final Map<Supposed, Series.Writer> supposed = new LinkedHashMap<>();

        private Builder(YearMonth month, Silence silence) {
            this.month = month;
            this.silence = silence;
        }

        private record Entry(Answer answer, int holder, Series.Writer writer) {}

        /// Adds a person and returns their number.
        public int person(String name, Role role, int taxUnit) {
            names.add(name);
            roles.add(role);
            taxUnits.add(taxUnit);
            return names.size() - 1;
        }

        /// A state that has not changed over the years looked at.
        public Builder always(Answer answer, int holder, long value) {
            writer(answer, holder).always(value);
            return this;
        }

        /// The value of one month.
        public Builder month(Answer answer, int holder, YearMonth at, long value) {
            writer(answer, holder).set(Months.of(at), value);
            return this;
        }

        /// A calendar year: amounts are spread over its months, states copied to them.
        public Builder year(Answer answer, int holder, int year, long value) {
            return months(answer, holder, YearMonth.of(year, 1), 12, value);
        }

        /// Several months from one on: amounts are spread over them, states copied to them.
        public Builder months(Answer answer, int holder, YearMonth from, int months, long value) {
            Series.Writer writer = writer(answer, holder);
            int start = Months.of(from);
            if (answer.kind() == Answer.Kind.AMOUNT) {
                writer.spread(start, months, value);
            } else {
                for (int n = 0; n < months; n++) {
                    writer.set(start + n, value);
                }
            }
            return this;
        }

        /// Gives a quantity of one month in place of its calculation.
        ///
        /// @param who number of the person, -1 for the family
        public Builder suppose(Quantity quantity, int who, YearMonth at, long value) {
            supposed.computeIfAbsent(new Supposed(quantity.term(), who), key -> Series.writer(Months.of(month)))
                    .set(Months.of(at), value);
            return this;
        }

        /// Was something written for that answer already?
        public boolean has(Answer answer, int holder) {
            return entries.stream().anyMatch(entry -> entry.answer == answer && entry.holder == holder);
        }

        private Series.Writer writer(Answer answer, int holder) {
            for (Entry entry : entries) {
                if (entry.answer == answer && entry.holder == holder) {
                    return entry.writer;
                }
            }
            Entry entry = new Entry(answer, holder, Series.writer(Months.of(month)));
            entries.add(entry);
            return entry.writer;
        }

        public Circumstances build() {
            int holders = Math.max(1, names.size());
            Series[][] series = new Series[Answer.values().length][holders];
            for (Series[] ofHolders : series) {
                Arrays.fill(ofHolders, Series.UNSAID);
            }
            for (Entry entry : entries) {
                series[entry.answer.slot()][entry.holder] = entry.writer.done();
            }
            return new Circumstances(this, series);
        }
    }
}
