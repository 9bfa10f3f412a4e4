package fr.plainpied.app.access;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.Acting;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal of a session: somebody whose password was right. Forgets the hash once it has been compared.
final class SignedIn implements UserDetails, CredentialsContainer, Acting {
    private static final long serialVersionUID = 1L;

    private final UUID account;
    private final UUID organisation;
    private final Role role;
    private final String email;
    private final String name;
    private @Nullable String hash;

    SignedIn(Account account, String hash) {
        this.account = account.id().value();
        this.organisation = account.organisation().value();
        this.role = account.role();
        this.email = account.email();
        this.name = account.name();
        this.hash = hash;
    }

    @Override
    public Actor actor() {
        return Actor.of(role, new AccountId(account), new OrganisationId(organisation));
    }

    /// As they want to be called.
    String name() {
        return name;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public void eraseCredentials() {
        hash = null;
    }

    /// The same account is the same principal, which lets its sessions be found.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }

    @Override
    public String toString() {
        return account.toString();
    }
}
