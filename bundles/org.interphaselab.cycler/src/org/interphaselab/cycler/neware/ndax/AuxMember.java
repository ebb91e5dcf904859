package org.interphaselab.cycler.neware.ndax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * A member that holds an auxiliary channel, and the channel it is.
 *
 * @param name the member
 * @param id the channel's number in the test, from 1
 * @param type what it measures, 0 where neither {@code TestInfo.xml} nor the name says so
 */
record AuxMember(String name, int id, int type) {

    private static final Pattern BY_CHANNEL = Pattern.compile("data_AUX_(\\d{1,6})_(\\d{1,6})_(\\d{1,6})\\.ndc");
    private static final Pattern BY_ID = Pattern.compile(".*_(\\d{1,6})\\.ndc");
    /** In member names channel types count from 100. */
    private static final int FIRST_TYPE = 100;

    /** A member's name taken apart. */
    private record Named(String member, boolean byChannel, int channel, int type, int part) {}

    /**
     * Finds the auxiliary members by their names and the list in {@code TestInfo.xml}. A channel missing from the list,
     * as when a damaged document lost it, is recovered from the member's name and numbered after those listed.
     */
    static List<AuxMember> of(List<String> members, List<AuxEntry> listed, ImportReportBuilder report) {
        List<Named> named = new ArrayList<>();
        for (String member : members) {
            named(member).ifPresent(named::add);
        }
        named.sort(Comparator.comparingInt(Named::channel)
                .thenComparingInt(Named::type)
                .thenComparingInt(Named::part)
                .thenComparing(Named::member));
        Set<Integer> taken = new HashSet<>();
        listed.forEach(entry -> taken.add(entry.id()));
        List<AuxMember> found = new ArrayList<>();
        List<String> recovered = new ArrayList<>();
        for (Named name : named) {
            Optional<AuxEntry> entry =
                    listed.stream().filter(e -> belongs(name, e)).findFirst();
            if (entry.isPresent()) {
                found.add(new AuxMember(
                        name.member(), entry.get().id(), entry.get().type()));
                continue;
            }
            int id = name.byChannel() ? firstFree(taken) : name.channel();
            taken.add(id);
            found.add(new AuxMember(name.member(), id, name.byChannel() ? name.type() : 0));
            recovered.add(name.member());
        }
        if (!recovered.isEmpty()) {
            report.repair(
                    "AUX_CHANNELS_RECOVERED",
                    "auxiliary channels that TestInfo.xml does not list were recovered from the names of "
                            + String.join(", ", recovered));
        }
        return found;
    }

    private static Optional<Named> named(String member) {
        Matcher byChannel = BY_CHANNEL.matcher(member);
        if (byChannel.matches()) {
            return Optional.of(new Named(
                    member,
                    true,
                    Integer.parseInt(byChannel.group(1)),
                    FIRST_TYPE + Integer.parseInt(byChannel.group(2)),
                    Integer.parseInt(byChannel.group(3))));
        }
        Matcher byId = BY_ID.matcher(member);
        return byId.matches()
                ? Optional.of(new Named(member, false, Integer.parseInt(byId.group(1)), 0, 0))
                : Optional.empty();
    }

    private static boolean belongs(Named name, AuxEntry entry) {
        return name.byChannel()
                ? entry.realChannel() == name.channel() && entry.type() == name.type()
                : entry.id() == name.channel();
    }

    private static int firstFree(Set<Integer> taken) {
        int id = 1;
        while (taken.contains(id)) {
            id++;
        }
        return id;
    }
}
