package org.accalmie.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public holidays of a country, or of a region of it.
 *
 * @param code an ISO 3166 code such as {@code FR} or {@code FR-57}; empty for none
 */
public record Holidays(String code) {
    // FRANCE asks for it
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();

    public static final Holidays NONE = new Holidays("");
    public static final Holidays FRANCE = new Holidays("FR");

    /** Completes the name of a field. */
    public static final String RULE =
            "must be those of a country, an ISO 3166 code such as FR or FR-57, or empty for none";

    private static final Map<YearOf, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    public Holidays {
        if (!areKnown(code)) {
            throw new IllegalArgumentException("holidays " + RULE);
        }
        code = code.toUpperCase(Locale.ROOT);
    }

    /** Whether it is the code of a country whose holidays are known, or of a region of one, or empty. */
    public static boolean areKnown(String code) {
        return code.isEmpty() || COUNTRIES.contains(countryOf(code.toUpperCase(Locale.ROOT)));
    }

    /** The name of that day's holiday, in English. */
    public Optional<String> nameOf(LocalDate date) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(ofYear(date.getYear()).get(date));
    }

    private Map<LocalDate, String> ofYear(int year) {
        return KNOWN.computeIfAbsent(new YearOf(code, year), Holidays::read);
    }

    private static Map<LocalDate, String> read(YearOf wanted) {
        var manager = HolidayManager.getInstance(
                ManagerParameters.create(countryOf(wanted.code).toLowerCase(Locale.ROOT)));
        var region = wanted.code.contains("-")
                ? new String[] {wanted.code.split("-", 2)[1].toLowerCase(Locale.ROOT)}
                : new String[0];
        return manager.getHolidays(Year.of(wanted.year), region).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, name(), (first, second) -> first));
    }

    private static Function<Holiday, String> name() {
        return holiday -> holiday.getDescription(Locale.ENGLISH);
    }

    private static String countryOf(String code) {
        return code.split("-", 2)[0];
    }

    private record YearOf(String code, int year) {}
}
