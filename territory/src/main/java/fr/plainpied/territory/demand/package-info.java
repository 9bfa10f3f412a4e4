/// The invented demand: households that wait for a dwelling, what they need in terms of use, what they wish.
///
/// Sizes, ages, limitations, incomes and waiting times follow published figures, named beside the code; nobody here
/// exists, and names to show are held apart from the requests.
@NullMarked
package fr.plainpied.territory.demand;

import org.jspecify.annotations.NullMarked;
