package org.assay.engine.grading;

/** Levenshtein's distance, in UTF-16 units, with a bound beyond which nobody asks. */
final class EditDistance {

    private EditDistance() {}

    /**
     * Whether at most {@code bound} insertions, deletions and substitutions turn one text into the
     * other.
     */
    static boolean isAtMost(String one, String other, int bound) {
        if (one.equals(other)) {
            return bound >= 0;
        }
        if (Math.abs(one.length() - other.length()) > bound) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (nextRow(row, one.charAt(i - 1), other, i) > bound) {
                return false;
            }
        }
        return row[other.length()] <= bound;
    }

    /** Turns row i − 1 of the table into row i and tells its least entry. */
    private static int nextRow(int[] row, char c, String other, int i) {
        int diagonal = row[0];
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            int above = row[j];
            int substituted = diagonal + (c == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(substituted, Math.min(above, row[j - 1]) + 1);
            least = Math.min(least, row[j]);
            diagonal = above;
        }
        return least;
    }
}
