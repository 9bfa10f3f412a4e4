package fr.plainpied.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through the XML of a sheet without keeping anything, and refuses what no spreadsheet writes: a cell past the
/// last column, a row of endless cells, an endless text. The reader of workbooks would set memory aside for them.
final class SheetGuard {

    private static final Pattern FAR_COLUMN = Pattern.compile("[A-Za-z]{4,}.*");
    private static final int MOST_CELLS = 16_384;
    /// A spreadsheet allows 32 767 in a cell.
    private static final int MOST_CHARACTERS = 200_000;

    private final XMLInputFactory factory;
    private int cells;
    private int characters;

    SheetGuard() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK counts the document itself as an entity; without a DTD there is no other.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
    }

    /// @throws IOException when it is not XML
    boolean harmless(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            boolean harmless = true;
            while (harmless && xml.hasNext()) {
                harmless = harmless(xml, xml.next());
            }
            xml.close();
            return harmless;
        } catch (XMLStreamException notXml) {
            throw new IOException(notXml);
        }
    }

    private boolean harmless(XMLStreamReader xml, int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                characters = 0;
                yield harmlessElement(xml);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                characters += xml.getTextLength();
                yield characters <= MOST_CHARACTERS;
            }
            default -> true;
        };
    }

    private boolean harmlessElement(XMLStreamReader xml) {
        if (xml.getLocalName().equals("row")) {
            cells = 0;
        } else if (xml.getLocalName().equals("c")) {
            cells++;
            String reference = xml.getAttributeValue(null, "r");
            return cells <= MOST_CELLS
                    && (reference == null || !FAR_COLUMN.matcher(reference).matches());
        }
        return true;
    }
}
