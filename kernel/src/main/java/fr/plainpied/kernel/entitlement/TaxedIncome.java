package fr.plainpied.kernel.entitlement;

/// Incomes as the tax keeps them: a tenth is taken off salaries and pensions, between a floor and a ceiling (Code
/// général des impôts, art. 83 and 158-5).
final class TaxedIncome {

    private static final Figure SALARY_RATE = Figure.of("tax.salary_rate");
    private static final Figure SALARY_MINIMUM = Figure.of("tax.salary_minimum");
    private static final Figure SALARY_MAXIMUM = Figure.of("tax.salary_maximum");
    private static final Figure PENSION_RATE = Figure.of("tax.pension_rate");
    private static final Figure PENSION_MINIMUM = Figure.of("tax.pension_minimum");
    private static final Figure PENSION_MAXIMUM = Figure.of("tax.pension_maximum");

    private TaxedIncome() {}

    /// Salaries and unemployment benefit of twelve months, by the figures of a month of that time.
    static long salary(Evaluation e, long gross, int month) {
        return afterTenth(e, gross, month, SALARY_RATE, SALARY_MINIMUM, SALARY_MAXIMUM);
    }

    static long pension(Evaluation e, long gross, int month) {
        return afterTenth(e, gross, month, PENSION_RATE, PENSION_MINIMUM, PENSION_MAXIMUM);
    }

    private static long afterTenth(Evaluation e, long gross, int month, Figure rate, Figure minimum, Figure maximum) {
        if (gross <= 0) {
            return 0;
        }
        long tenth = Fixed.times(gross, e.figure(rate, month));
        long least = Math.min(gross, e.figure(minimum, month));
        return gross - Math.min(Math.max(tenth, least), e.figure(maximum, month));
    }
}
