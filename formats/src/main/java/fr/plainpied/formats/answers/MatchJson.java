package fr.plainpied.formats.answers;

import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.explain.DwellingClass;
import java.io.IOException;
import java.io.OutputStream;

/// The JSON of `match`, as the contract has it.
final class MatchJson implements MatchWriter {

    private final JsonOut json;
    private final CandidateJson candidates;
    private boolean inGroup;
    private boolean byRequest;

    MatchJson(OutputStream out, MatchSetting setting, AnswerTexts texts) throws IOException {
        this.json = new JsonOut(out);
        this.candidates = new CandidateJson(json, texts);
        JsonOut.to(() -> json.startObject()
                .field("edition", setting.edition().toString())
                .field("date", setting.date().toString())
                .field("seed", setting.seed())
                .field("horizon", setting.horizon())
                .name("matches")
                .startArray());
    }

    @Override
    public void dwelling(String id, DwellingClass letter) throws IOException {
        JsonOut.to(() -> {
            endGroup();
            byRequest = false;
            inGroup = true;
            json.newLine()
                    .startObject()
                    .field("dwelling", id)
                    .field("class", letter.name())
                    .name("candidates")
                    .startArray();
        });
    }

    @Override
    public void request(String id) throws IOException {
        JsonOut.to(() -> {
            endGroup();
            byRequest = true;
            inGroup = true;
            json.newLine().startObject().field("request", id).name("dwellings").startArray();
        });
    }

    private void endGroup() {
        if (inGroup) {
            json.endArray().endObject();
        }
    }

    @Override
    public void candidate(RankedCandidate ranked) throws IOException {
        JsonOut.to(() -> write(ranked));
    }

    private void write(RankedCandidate ranked) {
        Candidate candidate = ranked.candidate();
        json.startObject();
        if (byRequest) {
            json.field("dwelling", candidate.dwelling().id());
        } else {
            json.field("request", candidate.request().id());
        }
        candidates.fields(ranked);
        json.endObject();
    }

    @Override
    public void close() throws IOException {
        JsonOut.to(() -> {
            endGroup();
            json.endArray().endObject().newLine();
            json.close();
        });
    }
}
