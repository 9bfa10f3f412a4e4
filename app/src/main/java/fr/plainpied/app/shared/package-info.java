/// What every module may use: typed ids, who acts, and nothing that owns a rule. No bean and no SQL here.
@ApplicationModule(displayName = "Shared vocabulary", type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.plainpied.app.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
