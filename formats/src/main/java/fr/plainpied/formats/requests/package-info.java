/// Files of requests: [RequestFile] reads `requests.json` with every fault at its line, character and path,
/// [RequestWriter] writes it back, and [DiagnosisGuard] keeps illnesses out of reasons, wherever people write them.
@NullMarked
package fr.plainpied.formats.requests;

import org.jspecify.annotations.NullMarked;
