package org.tongguan.e2e.load;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a run is told.
 *
 * @param rounds measured calls of each list
 * @param only   names of lists begin so; empty for all
 * @param fresh  the data are made anew
 * @param fill   nothing is measured: the data are made
 * @param serve  nothing is measured: the product runs on the data until the program is ended
 */
record BankOptions(int rounds, String only, boolean fresh, boolean fill, boolean serve, boolean help) {
    static final String HELP = """
            Usage: e2e/bank-load [--rounds 7] [--only NAME] [--fresh] [--fill] [--serve]

            Asks for every list and search of the product, first beside a few rows, then beside 100,000 questions, a million attempts and 50,000
            people, as the people who may see them, through REST or, where only a screen shows the list, through the screen's own call.
            Every call is made a few times before any is measured: a server that runs all day is warm.
            Prints for each the median and the longest time, and the SQL statements beside few rows and beside all. Fails when one takes longer than
            300 ms, or needs more statements when there are more rows. The data are made at the first run, which takes some minutes and
            5 GB of disk, and kept for the next; --fresh makes them anew, --fill does no more than making them.
            --serve leaves the product running on them instead.""";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    static BankOptions of(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        int rounds = 7;
        String only = "";
        for (Iterator<String> each = given.iterator(); each.hasNext();) {
            String one = each.next();
            switch (one) {
                case "--rounds" -> rounds = number(value(one, each));
                case "--only" -> only = value(one, each);
                case "--fresh", "--fill", "--serve", "--help" -> { }
                default -> throw new IllegalArgumentException(one);
            }
        }
        return new BankOptions(rounds, only, given.contains("--fresh"), given.contains("--fill"), given.contains("--serve"), given.contains("--help"));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option);
        }
        return rest.next();
    }

    private static int number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }
}
