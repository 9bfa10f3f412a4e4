package fr.plainpied.app.matching.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.ProblemDetail;

/// What every answer is computed with, and what may come of asking.
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "date",
            description = "The day of the assessment; today when absent.",
            schema = @Schema(type = "string", format = "date")),
    @Parameter(
            name = "horizon",
            description = "In how many years the needs are looked at.",
            schema = @Schema(type = "integer", minimum = "0", maximum = "100", defaultValue = "0")),
    @Parameter(
            name = "seed",
            description = "Decides between candidates that nothing else tells apart.",
            schema = @Schema(type = "integer", format = "int64", defaultValue = "0"))
})
@ApiResponse(
        responseCode = "200",
        description = "The JSON of `plainpied match`. The gate `consent` comes last.",
        headers = {
            @Header(
                    name = "X-Total-Count",
                    description = "How many there are, all parts together.",
                    schema = @Schema(type = "integer")),
            @Header(name = "Link", description = "The next part.", schema = @Schema(type = "string"))
        },
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatchAnswer.class)))
@ApiResponse(
        responseCode = "400",
        description = "A parameter that cannot be.",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "401",
        description = "Nobody has signed in.",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "404",
        description = "No such dwelling or request for whoever asks.",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = ProblemDetail.class)))
@interface SettingParameters {}
