package fr.plainpied.territory.tenants;

/// What one adult lives on before any benefit that depends on resources.
///
/// @param member id in the household
/// @param euros a month, net: wage, unemployment benefit, invalidity pension or pension; 0 when none
public record Livelihood(String member, Activity activity, int euros) {}
