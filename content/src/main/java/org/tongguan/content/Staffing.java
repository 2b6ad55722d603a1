package org.tongguan.content;

import static org.tongguan.content.DemoPerson.GENERAL_STAFF;
import static org.tongguan.content.DemoPerson.LEADER;
import static org.tongguan.content.DemoPerson.TECHNICIAN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Fills the offices with people. Everyone reports upwards along the same line, so no cycle can arise: staff to a section head, section
 * heads to a deputy, deputies to the head, heads to the head of the office above, heads of bureaus and districts to a deputy mayor.
 */
final class Staffing {

    private static final int STAFF_PER_SECTION = 10;

    private final Random random;
    private final ChineseNames names;
    private final List<DemoPerson> named = new ArrayList<>(DemoPerson.named());
    private final Map<String, String> headOf = new HashMap<>();
    private final List<String> deputyMayors = new ArrayList<>();
    private String cityCode = "";
    private int lastNumber = named.size();
    private int bureaus;

    Staffing(long seed) {
        random = new Random(seed);
        names = new ChineseNames(random);
    }

    /** Offices must come parents first; each may come once. */
    List<DemoPerson> fill(DepartmentPlan office) {
        var leaders = leaders(office);
        var deputies = leaders.subList(1, leaders.size());
        var people = new ArrayList<>(leaders);
        // Deputy mayors have bureaus to look after: the people of the city's own office work for its secretary-general.
        var above = office.isCity() ? deputies.subList(deputies.size() - 1, deputies.size()) : deputies;
        var sectionHeads = sectionHeads(office, above);
        people.addAll(sectionHeads);
        var chiefs = sectionHeads.stream().filter(DemoPerson::leadsASection).toList();
        for (int i = sectionHeads.size(); i < office.generalStaff(); i++) {
            people.add(person(office, PostLadders.rank(random), GENERAL_STAFF, turn(chiefs, i)));
        }
        var technicians = namedStaff(office, TECHNICIAN);
        for (int i = 0; i < office.technicians(); i++) {
            people.add(i < technicians.size() ? technicians.get(i).under(turn(deputies, i))
                    : person(office, PostLadders.title(office.profession(), random), TECHNICIAN, turn(chiefs, i)));
        }
        return people;
    }

    private List<DemoPerson> leaders(DepartmentPlan office) {
        var leaders = new ArrayList<DemoPerson>();
        for (String post : office.leaderPosts()) {
            String above = leaders.isEmpty() ? aboveTheHeadOf(office) : leaders.get(0).staffNumber();
            leaders.add(namedLeader(office, post).map(person -> person.under(above))
                    .orElseGet(() -> person(office, post, LEADER, above)));
        }
        headOf.put(office.code(), leaders.get(0).staffNumber());
        if (office.isCity()) {
            cityCode = office.code();
            leaders.stream().filter(leader -> leader.post().equals("副市长")).map(DemoPerson::staffNumber).forEach(deputyMayors::add);
        }
        return leaders;
    }

    private String aboveTheHeadOf(DepartmentPlan office) {
        if (office.isCity()) {
            return "";
        }
        return office.parentCode().equals(cityCode) ? deputyMayors.get(bureaus++ % deputyMayors.size()) : headOf.get(office.parentCode());
    }

    private List<DemoPerson> sectionHeads(DepartmentPlan office, List<DemoPerson> above) {
        var heads = new ArrayList<DemoPerson>();
        for (DemoPerson person : namedStaff(office, GENERAL_STAFF)) {
            heads.add(person.under(turn(above, heads.size())));
        }
        int wanted = Math.max(1, office.generalStaff() / STAFF_PER_SECTION);
        for (int section = 0; heads.size() < wanted; section++) {
            String post = PostLadders.sectionHead(section);
            if (heads.stream().noneMatch(head -> head.post().equals(post))) {
                heads.add(person(office, post, GENERAL_STAFF, turn(above, heads.size())));
            }
        }
        return heads;
    }

    private Optional<DemoPerson> namedLeader(DepartmentPlan office, String post) {
        var found = namedStaff(office, LEADER).stream().filter(person -> person.post().equals(post)).findFirst();
        found.ifPresent(named::remove);
        return found;
    }

    private List<DemoPerson> namedStaff(DepartmentPlan office, String tier) {
        return named.stream().filter(person -> person.departmentCode().equals(office.code()) && person.tier().equals(tier)).toList();
    }

    private DemoPerson person(DepartmentPlan office, String post, String tier, String supervisor) {
        return new DemoPerson("YC%05d".formatted(++lastNumber), names.next(), office.code(), post, tier, supervisor);
    }

    private static String turn(List<DemoPerson> people, int index) {
        return people.get(index % people.size()).staffNumber();
    }
}
