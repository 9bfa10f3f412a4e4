package fr.plainpied.formats.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Severity;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestFileTest {

    private final Faults faults = new Faults();

    /// Apostrophes stand for quotes, so that the cases stay legible.
    private List<HousingRequest> read(String text) throws IOException {
        return readBytes(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private List<HousingRequest> readBytes(byte[] bytes) throws IOException {
        return new RequestFile(Catalogue.current(), StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of("r.json", bytes), faults);
    }

    private String found() {
        return String.join(
                " ", faults.all().stream().map(RequestFileTest::brief).toList());
    }

    private static String brief(Fault fault) {
        String path = fault.path().map(steps -> steps + ":").orElse("");
        String brief = fault.line() + ":" + fault.column() + ":" + path + fault.code();
        return fault.severity() == Severity.WARNING ? "(" + brief + ")" : brief;
    }

    @Test
    void everyFieldOfTheContractIsRead() throws IOException {
        HousingRequest request = read("""
                {"requests": [{
                  "id": "D1", "registered_on": "2024-09-18", "renewed_on": "2025-09-01",
                  "communes": ["56121", "56098"], "refused_communes": ["56185"], "rooms_min": 2, "rooms_max": 3,
                  "max_rent_eur": 480.5, "priority_points": 12, "reservations": ["state"],
                  "tax_income_n2_eur": 12870, "resources_month_eur": 1100.25, "young_couple": true,
                  "household": [
                    {"id": "p1", "birth_year": 1999, "role": "holder", "recognised_disability": true,
                     "situations": ["manual_wheelchair"], "transfer_side": "left",
                     "requirements": [
                       {"criterion": "wc_seat_height_mm", "comparator": ">=", "value": 481, "strength": "must",
                        "why": "se relever seule", "horizon_years": 2, "replaces": true},
                       {"criterion": "lift", "comparator": "=", "value": true, "strength": "should"},
                       {"criterion": "intercom", "comparator": "has_all", "value": "sound|light", "strength": "wish"},
                       {"criterion": "route_steps", "comparator": "<=", "value": 2.0, "strength": "must"},
                       {"criterion": "lever_handles", "strength": "none", "replaces": true}]},
                    {"id": "p2", "role": "child"}]}]}
                """).getFirst();
        assertEquals("", found());
        assertEquals(
                "Optional[2024-09-18] Optional[2025-09-01] 12 Optional[[STATE]] Optional[Money[cents=1287000]]"
                        + " Optional[Money[cents=110025]] true",
                "%s %s %d %s %s %s %s"
                        .formatted(
                                request.registeredOn(),
                                request.renewedOn(),
                                request.priorityPoints(),
                                request.reservations(),
                                request.taxIncome(),
                                request.resourcesMonth(),
                                request.youngCouple()));
        assertEquals(
                List.of("56098", "56121"),
                request.wishes().communes().stream().sorted().toList());
        Person person = request.household().getFirst();
        assertEquals(
                "p1 OptionalInt[1999] HOLDER true Optional[LEFT]",
                "%s %s %s %s %s"
                        .formatted(
                                person.id(),
                                person.birthYear(),
                                person.role(),
                                person.recognisedDisability(),
                                person.transferSide()));
        assertEquals(
                List.of(
                        "wc_seat_height_mm AT_LEAST 481 481 MUST Optional[se relever seule] 2 true",
                        "lift EQUAL 1 yes SHOULD Optional.empty 0 false",
                        "intercom HAS_ALL 3 sound|light WISH Optional.empty 0 false",
                        "route_steps AT_MOST 2 2 MUST Optional.empty 0 false",
                        "lever_handles EQUAL -2147483648  NONE Optional.empty 0 true"),
                person.requirements().stream().map(RequestFileTest::brief).toList());
    }

    private static String brief(Requirement line) {
        return "%s %s %d %s %s %s %d %s"
                .formatted(
                        line.criterion().code(),
                        line.comparator(),
                        line.operand(),
                        line.written(),
                        line.strength(),
                        line.why(),
                        line.horizonYears(),
                        line.replaces());
    }

    @Test
    void allButTheIdsAndTheHouseholdMayBeAbsentOrNull() throws IOException {
        HousingRequest request =
                read("{'requests':[{'id':'D','rooms_min':null,'reservations':null,'household':[{'id':'p'},{'id':'q'}]}]}")
                        .getFirst();
        assertEquals("", found());
        assertTrue(request.reservations().isEmpty());
        assertEquals(
                List.of(Person.Role.HOLDER, Person.Role.OTHER),
                request.household().stream().map(Person::role).toList());
    }

    @Test
    void aFileWithoutRequestsIsValid() throws IOException {
        assertTrue(read("\uFEFF{'requests':[]}\n").isEmpty());
        assertEquals("", found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "`` => 1:1:json.empty",
                "[] => 1:1:json.notTheObject",
                "{} => 1:1:requests:json.missing",
                "{'requests':{}} => 1:13:requests:json.type",
                "{'requests':[],'requests':[]} => 1:16:requests:json.fieldTwice",
                "{'requests':[]} {} => 1:17:json.after",
                "{'request':[],'requests':[]} => (1:2:request:json.unknownField)",
                "{'requests':[7]} => 1:14:requests[0]:json.type",
                "{'requests':[{'id':'a' 'household':[]}]} => 1:24:json.syntax",
                "{'requests':[{'id':'a' => 1:23:json.cut"
            })
    void aBrokenFileIsSaidWhereItBreaks(String text, String expected) throws IOException {
        read(text);
        assertEquals(expected, found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "'colour':1 => (1:69:colour:json.unknownField)",
                "'registered_on':'2024-02-30' => 1:85:registered_on:date.impossible",
                "'registered_on':'18/09/2024' => 1:85:registered_on:date.format",
                "'registered_on':20240918 => 1:85:registered_on:json.type",
                "'registered_on':'2024-05-02','renewed_on':'2024-05-01' => (1:111:renewed_on:request.renewedBefore)",
                "'communes':'56121' => 1:80:communes:json.type",
                "'communes':['56121',56098,'Lorient'] => 1:89:communes[1]:json.type 1:95:communes[2]:cell.commune",
                "'communes':['56121'],'refused_communes':['56121'] => (1:109:refused_communes:request.communeBoth)",
                "'rooms_min':4,'rooms_max':3 => 1:81:rooms_min:request.roomsOrder",
                "'rooms_min':'2' => 1:81:rooms_min:json.type",
                "'rooms_min':2.5 => 1:81:rooms_min:value.notWhole",
                "'rooms_min':1e9999 => 1:81:rooms_min:value.outOfRange",
                "'max_rent_eur':-5 => 1:84:max_rent_eur:value.negative",
                "'tax_income_n2_eur':-1 => 1:89:tax_income_n2_eur:value.negative",
                "'reservations':['etat'] => 1:85:reservations[0]:value.word",
                "'reservations':['state','state'] => (1:93:reservations[1]:value.wordTwice)",
                "'young_couple':'yes' => 1:84:young_couple:json.type",
                "'priority_points':1.5 => 1:87:priority_points:value.notWhole",
                "'id':'E' => 1:69:id:json.fieldTwice"
            })
    void eachFaultOfARequestHasItsPath(String fields, String expected) throws IOException {
        read("{'requests':[{'id':'D','household':[{'id':'p1','role':'holder'}]   ," + fields + "}]}");
        assertEquals(expected, found().replace("requests[0].", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{'household':[{'id':'p'}]} => 1:14:requests[0].id:json.missing",
                "{'id':'D'} => 1:14:requests[0].household:json.missing",
                "{'id':'D','household':[]} => 1:36:requests[0].household:request.nobody",
                "{'id':'D','household':{}} => 1:36:requests[0].household:json.type",
                "{'id':'D','household':[{}]} => 1:37:requests[0].household[0].id:json.missing",
                "{'id':'','household':[{'id':'p'}]} => 1:20:requests[0].id:value.badId",
                "{'id':12,'household':[{'id':'p'}]} => 1:20:requests[0].id:json.type",
                "{'id':'D','household':[{'id':'p'},{'id':'p'}]} => 1:54:requests[0].household[1].id:person.twice",
                "{'id':'D','household':[{'id':'p','role':'enfant'}]} => 1:54:requests[0].household[0].role:value.word",
                "{'id':'D','household':[{'id':'p','situations':['wheelchair']}]} "
                        + "=> 1:61:requests[0].household[0].situations[0]:value.word",
                "{'id':'D','household':[{'id':'p','transfer_side':'both'}]} "
                        + "=> 1:63:requests[0].household[0].transfer_side:value.word",
                "{'id':'D','household':[{'id':'p','birth_year':1066}]} "
                        + "=> 1:60:requests[0].household[0].birth_year:value.outOfRange",
                "{'id':'D','household':[{'id':'p','recognised_disability':1}]} "
                        + "=> 1:71:requests[0].household[0].recognised_disability:json.type"
            })
    void eachFaultOfAHouseholdHasItsPath(String request, String expected) throws IOException {
        assertTrue(read("{'requests':[" + request + "]}").isEmpty());
        assertEquals(expected, found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "'criterion':'lift','comparator':'=','value':'yes','strength':'must' => ``",
                "'comparator':'=','value':'yes','strength':'must' => criterion:json.missing",
                "'criterion':'lift','value':'yes','strength':'must' => comparator:json.missing",
                "'criterion':'lift','comparator':'=','strength':'must' => value:json.missing",
                "'criterion':'lift','comparator':'=','value':'yes' => strength:json.missing",
                "'criterion':'lifts','comparator':'=','value':'yes','strength':'must' => criterion:value.word",
                "'criterion':'lift','comparator':'==','value':'yes','strength':'must' => comparator:value.word",
                "'criterion':'lift','comparator':'>=','value':'yes','strength':'must' => comparator:line.comparator",
                "'criterion':'intercom','comparator':'=','value':'light','strength':'must' => comparator:line.comparator",
                "'criterion':'route_steps','comparator':'in','value':1,'strength':'must' => comparator:line.comparator",
                "'criterion':'lift','comparator':'=','value':'oui','strength':'must' => value:value.word",
                "'criterion':'lift','comparator':'=','value':1,'strength':'must' => value:value.word",
                "'criterion':'lift','comparator':'=','value':['yes'],'strength':'must' => value:json.type",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'vital' => strength:value.word",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'none' => strength:line.noneWithoutReplaces",
                "'criterion':'lift','strength':'none','replaces':true => ``",
                "'criterion':'corridor_width_mm','comparator':'>=','value':90,'strength':'must' => value:line.outOfRange",
                "'criterion':'corridor_width_mm','comparator':'>=','value':'90cm','strength':'must' => value:line.notWhole",
                "'criterion':'corridor_width_mm','comparator':'>=','value':900.5,'strength':'must' => value:line.notWhole",
                "'criterion':'corridor_width_mm','comparator':'>=','value':1e400,'strength':'must' => value:line.hugeNumber",
                "'criterion':'bedroom_area_m2','comparator':'>=','value':12.5,'strength':'must' => ``",
                "'criterion':'bedroom_area_m2','comparator':'>=','value':'12,5','strength':'must' => value:line.notNumber",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'must','horizon_years':-1 "
                        + "=> horizon_years:value.negative",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'must','replaces':'yes' "
                        + "=> replaces:json.type",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'must','why':'sclérose en plaques' "
                        + "=> why:why.diagnosis",
                "'criterion':'lift','comparator':'=','value':'yes','strength':'must','why':'ne monte pas de marche' => ``"
            })
    void eachFaultOfALineHasItsPath(String line, String expected) throws IOException {
        read("{'requests':[{'id':'D','household':[{'id':'p','requirements':[{" + line + "}]}]}]}");
        String inLine = found().replaceAll("[0-9]+:[0-9]+:requests\\[0].household\\[0].requirements\\[0]\\.", "");
        assertEquals(expected, inLine);
    }

    @Test
    void aRequestThatComesTwiceNamesTheFirst() throws IOException {
        String person = ",'household':[{'id':'p'}]}";
        read("{'requests':[\n{'id':'D'" + person + ",\n{'id':'E'" + person + ",\n{'id':'D'" + person + "]}");
        assertEquals(
                List.of("r.json:4:7: requests[2].id: L’identifiant « D » est déjà celui de la demande de la ligne 2."
                        + " Donnez à chaque demande un identifiant différent."),
                faults.lines(Locale.FRENCH));
    }

    @Test
    void theOtherRequestsAreGivenAndAllFaultsSaid() throws IOException {
        List<HousingRequest> requests = read("""
                {'requests':[
                 {'id':'A','household':[{'id':'p','role':'chef'}],'rooms_min':-1},
                 {'id':'B','household':[{'id':'p'}]},
                 {'id':'C','household':[]}]}""");
        assertEquals(List.of("B"), requests.stream().map(HousingRequest::id).toList());
        assertEquals(
                "2:42:requests[0].household[0].role:value.word 2:63:requests[0].rooms_min:value.outOfRange"
                        + " 4:24:requests[2].household:request.nobody",
                found());
    }

    @Test
    void depthAndLengthAreBounded() throws IOException {
        read("{'requests':[" + "[".repeat(100_000));
        assertEquals("json.excess", faults.all().getFirst().code());
        Faults long_ = new Faults();
        String text = "{\"requests\":[{\"id\":\"" + "x".repeat(20_000) + "\"}]}";
        new RequestFile(Catalogue.current(), StandardCharsets.UTF_8, Limits.USUAL)
                .readAll(Source.of("r.json", text.getBytes(StandardCharsets.UTF_8)), long_);
        assertEquals("json.excess", long_.all().getFirst().code());
    }

    @Test
    void unreadableBytesAreSaidByCharacter() throws IOException {
        readBytes("{\"requests\":[\n{\"id\":\"é\",\"household\":[{\"id\":\"p\"}]}]}"
                .getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("2:8:text.malformed", found());
    }

    @Test
    void aFileBeyondTheLimitIsRefused() throws IOException {
        byte[] large = "{\"requests\":[]}          ".getBytes(StandardCharsets.UTF_8);
        new RequestFile(Catalogue.current(), StandardCharsets.UTF_8, Limits.USUAL.withFileBytes(10))
                .readAll(Source.of("r.json", large), faults);
        assertEquals("1:1:file.tooLarge", found());
        assertFalse(faults.lines(Locale.ENGLISH).isEmpty());
    }
}
