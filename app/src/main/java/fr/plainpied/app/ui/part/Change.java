package fr.plainpied.app.ui.part;

/// One thing that happened to a record: what changed, from what to what, by whom and when.
///
/// @param what localized, the value's name or the act
/// @param before empty when there was nothing, or when the act has no value
/// @param after empty when it was taken away
/// @param who as far as the reader may know
/// @param when date and hour, localized
/// @param machineTime the same for machines, ISO 8601
public record Change(String what, String before, String after, String who, String when, String machineTime) {}
