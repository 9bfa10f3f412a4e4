package fr.plainpied.app.matching.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What part of a ranking is wanted, besides what it is computed with.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@SettingParameters
@Parameters({
    @Parameter(
            name = "verdict",
            description = "Any of these; all when absent.",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"FITS", "FITS_AFTER_WORKS", "TO_VERIFY", "DOES_NOT_FIT"
                                            }))),
    @Parameter(
            name = "proposable",
            description = "Only those that no gate rules out.",
            schema = @Schema(type = "boolean", defaultValue = "false")),
    @Parameter(
            name = "offset",
            description = "How many are passed over.",
            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0")),
    @Parameter(
            name = "limit",
            description = "How many are given.",
            schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
})
@interface RankingParameters {}
