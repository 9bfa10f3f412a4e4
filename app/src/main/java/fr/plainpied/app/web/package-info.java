/// What holds the pages together: the security chain, the templates, the home page, the error pages and the health
/// answer. Owns no rule of the field.
@ApplicationModule(displayName = "Web")
@NullMarked
package fr.plainpied.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
