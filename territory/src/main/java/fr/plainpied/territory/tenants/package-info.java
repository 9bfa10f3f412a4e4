/// Who lives in the generated stock, and on what: for studies of a territory, never part of a request.
@NullMarked
package fr.plainpied.territory.tenants;

import org.jspecify.annotations.NullMarked;
