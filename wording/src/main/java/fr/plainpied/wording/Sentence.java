package fr.plainpied.wording;

/// One sentence or two, with a code that stays the same from one version to the next and in every language, so that a
/// page can choose, order and mark what it shows.
///
/// @param code such as `turning_bathroom_mm.not_satisfied` or `works.paying.landlord`
public record Sentence(String code, String text) {}
