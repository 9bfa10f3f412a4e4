package fr.plainpied.formats;

/// How much a file may hold before it is refused with a clear sentence.
///
/// @param fileBytes of the file as it is stored
/// @param inflatedBytes of all the parts of a workbook once inflated
/// @param inflationRatio how many times larger a part of a workbook of more than a megabyte may be once inflated
/// @param workbookParts files inside a workbook
/// @param cellCharacters of one cell of a table, or of one text in JSON
/// @param rowCharacters of one row of a table
public record Limits(
        long fileBytes,
        long inflatedBytes,
        int inflationRatio,
        int workbookParts,
        int cellCharacters,
        int rowCharacters) {

    private static final long MEBI = 1024L * 1024;

    /// 512 MiB a file; workbooks of 1 GiB inflated, 200 times at most; cells of 10 000 characters.
    public static final Limits USUAL = new Limits(512 * MEBI, 1024 * MEBI, 200, 2_000, 10_000, 4_000_000);

    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, inflatedBytes, inflationRatio, workbookParts, cellCharacters, rowCharacters);
    }
}
