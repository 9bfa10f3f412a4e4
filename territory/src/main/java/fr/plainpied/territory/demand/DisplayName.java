package fr.plainpied.territory.demand;

/// A name to show for a person of the demonstration: a surname that nobody bears. Never part of a request.
///
/// @param request id of the request
/// @param person id of the person in the household
public record DisplayName(String request, String person, String firstName, String surname) {

    public String full() {
        return firstName + " " + surname;
    }
}
