package fr.plainpied.kernel.adequacy;

/// A request with its needs worked out once, ready to be compared with many dwellings.
///
/// @param needs of the household of that request, at the horizon of the assessment
public record Applicant(HousingRequest request, HouseholdNeeds needs) {

    /// @param horizonYears 0 is today
    public static Applicant of(HousingRequest request, int horizonYears) {
        return new Applicant(request, HouseholdNeeds.of(request, horizonYears));
    }
}
