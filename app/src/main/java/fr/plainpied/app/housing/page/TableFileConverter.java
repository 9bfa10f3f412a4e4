package fr.plainpied.app.housing.page;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/// Reads `csv` or `xlsx` in an address.
@Component
class TableFileConverter implements Converter<String, TableFile> {
    @Override
    public TableFile convert(String ending) {
        return TableFile.valueOf(ending.toUpperCase(Locale.ROOT));
    }
}
