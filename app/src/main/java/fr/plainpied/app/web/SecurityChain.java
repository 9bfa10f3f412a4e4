package fr.plainpied.app.web;

import fr.plainpied.app.access.ActorFilter;
import fr.plainpied.app.access.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// What every request passes through: who asks, what is open to all, and the headers that keep a page to itself.
///
/// Pages are private unless they are listed here; forms carry a token; a page may load nothing from elsewhere, be put
/// in
/// no frame and run no inline script.
@Configuration(proxyBeanMethods = false)
class SecurityChain {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityChain.class);

    static final String SIGN_IN = "/connexion";
    static final String SIGN_OUT = "/deconnexion";

    static final String ACCOUNT = "username";
    static final String PASSWORD = "password";

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";
    private static final String PERMISSIONS =
            "accelerometer=(), camera=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=()";

    /// What programs may ask, told to whoever wants to know.
    private static final String API_DESCRIPTION = "/api/openapi.json";

    private static final String[] OPEN_PAGES = {
        "/",
        "/healthz",
        "/error",
        SIGN_IN,
        "/ui/**",
        "/webjars/**",
        "/favicon.ico",
        "/composants",
        "/composants/**",
        // Four questions that keep nothing: whoever looks for help need not say who they are first.
        "/droits/seniors",
        "/raccourcis"
    };

    /// Programs say who they are with each request, by HTTP basic; the session of a browser serves as well.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain requestsOfPrograms(HttpSecurity http) {
        ApiChallenge challenge = new ApiChallenge();
        return http.securityMatcher(ApiProblems.PREFIX + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(API_DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(challenge))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(challenge))
                .requestCache(RequestCacheConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .headers(SecurityChain::headers)
                .addFilterBefore(new ActorFilter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter(ACCOUNT)
                        .passwordParameter(PASSWORD)
                        .failureHandler(SecurityChain::refuse)
                        .permitAll())
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_OUT))
                        .logoutSuccessUrl("/"))
                .headers(SecurityChain::headers)
                .addFilterBefore(new ActorFilter(), AuthorizationFilter.class)
                .build();
    }

    /// A database that does not answer is not a wrong password, and is not told as one.
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof AuthenticationServiceException) {
            LOG.error("Nobody can sign in", why);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return;
        }
        SignInController.Refusal refusal =
                new SignInController.Refusal(typed(request.getParameter(ACCOUNT)), why instanceof TooManyAttempts);
        request.getSession().setAttribute(SignInController.REFUSED, refusal);
        response.sendRedirect(SIGN_IN);
    }

    private static String typed(@Nullable String account) {
        return account == null ? "" : account;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}
