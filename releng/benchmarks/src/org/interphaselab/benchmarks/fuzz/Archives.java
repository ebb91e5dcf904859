package org.interphaselab.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.interphaselab.fixtures.NdcFile;

/**
 * Archives whose members, and whose own structure, are changed: names that leave it or come twice, wrong lengths and
 * sums, members that overlap, members that swell, XML with entities.
 */
final class Archives {

    private static final int BOMB = 4000;
    private static final int BOMB_BYTES = 48 << 20;
    private static final String[] NAMES = {
        "../data.ndc",
        "/data.ndc",
        "C:\\data.ndc",
        "..\\..\\x",
        "data.ndc",
        "DATA.NDC",
        "",
        "a/../../b",
        "x\0y",
        "data_AUX_1_2_3.ndc",
        "Step.xml",
        "xl/workbook.xml",
        "é.ndc",
        "folder/"
    };
    private static final String[] XML = {
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                + "]><r>&c;&c;&c;&c;</r>",
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>",
        "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\"><r/>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM \"file:///dev/zero\"> %p;]><r/>",
        "<?xml version=\"1.0\" encoding=\"no-such\"?><r/>",
        "<r a=\"1\" a=\"2\"/>",
        "<r>&#0;&#xFFFFFFF;</r>"
    };

    private Archives() {}

    /** An archive of these members, by their names. */
    static byte[] whole(Map<String, byte[]> members) {
        ZipBytes zip = new ZipBytes();
        members.forEach(zip::add);
        return zip.bytes();
    }

    /** An archive of which members or structure are changed. */
    static byte[] damaged(Map<String, byte[]> sound, RandomGenerator random) {
        ZipBytes zip = new ZipBytes();
        List<Map.Entry<String, byte[]>> members = new ArrayList<>(sound.entrySet());
        int inside = random.nextInt(4);
        for (int changes = inside == 0 ? 0 : 1 + random.nextInt(2); changes > 0; changes--) {
            int at = random.nextInt(members.size());
            members.set(at, Map.entry(members.get(at).getKey(), changed(members.get(at), random)));
        }
        if (random.nextInt(8) == 0) {
            list(members, random);
        }
        if (random.nextInt(BOMB) == 0) {
            members.set(random.nextInt(members.size()), Map.entry("data.ndc", new byte[BOMB_BYTES]));
        }
        members.forEach(member -> zip.add(member.getKey(), member.getValue()));
        if (inside == 0 || random.nextInt(8) == 0) {
            zip.spoil(random);
        }
        byte[] bytes = zip.bytes();
        return random.nextInt(8) == 0 ? Damage.of(bytes, bytes.length, 1, random) : bytes;
    }

    private static byte[] changed(Map.Entry<String, byte[]> member, RandomGenerator random) {
        byte[] whole = member.getValue();
        if (member.getKey().endsWith(".xml")) {
            return xml(whole, random);
        }
        if (whole.length < 2 * NdcFile.PAGE_BYTES) {
            return Damage.of(whole, whole.length, 1, random);
        }
        // the header page, or what leads the first page of records and its first records
        byte[] changed =
                random.nextInt(3) == 0 ? Damage.of(whole, 512, NdcFile.PAGE_BYTES, random) : tail(whole, random);
        // with wrong sums a change never gets past the first check
        return random.nextInt(5) == 0 ? changed : NdcFile.withRightSums(changed);
    }

    private static byte[] tail(byte[] whole, RandomGenerator random) {
        int at = NdcFile.PAGE_BYTES * (1 + random.nextInt(whole.length / NdcFile.PAGE_BYTES - 1));
        byte[] rest = java.util.Arrays.copyOfRange(whole, at, whole.length);
        byte[] changed = Damage.of(rest, 512, NdcFile.PAGE_BYTES, random);
        byte[] together = java.util.Arrays.copyOf(whole, at + changed.length);
        System.arraycopy(changed, 0, together, at, changed.length);
        return together;
    }

    private static byte[] xml(byte[] whole, RandomGenerator random) {
        String text = new String(whole, StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> XML[random.nextInt(XML.length)].getBytes(StandardCharsets.UTF_8);
            case 1 ->
                text.replaceFirst("<root>", XML[random.nextInt(2)].replace("<r>", "<root>"))
                        .getBytes(StandardCharsets.UTF_8);
            case 2 -> ("<a>".repeat(random.nextInt(20_000)) + text).getBytes(StandardCharsets.UTF_8);
            case 3 ->
                text.replaceFirst("\"[^\"]*\"", "\"" + "9".repeat(random.nextInt(5000)) + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            case 4 ->
                text.replaceAll("\"\\d+\"", "\"" + random.nextLong() + "\"").getBytes(StandardCharsets.UTF_16);
            default -> Damage.of(whole, whole.length, 1, random);
        };
    }

    private static void list(List<Map.Entry<String, byte[]>> members, RandomGenerator random) {
        int at = random.nextInt(members.size());
        switch (random.nextInt(4)) {
            case 0 -> members.remove(at);
            case 1 ->
                members.add(Map.entry(
                        NAMES[random.nextInt(NAMES.length)], members.get(at).getValue()));
            case 2 ->
                members.set(
                        at,
                        Map.entry(
                                NAMES[random.nextInt(NAMES.length)],
                                members.get(at).getValue()));
            default -> {
                int other = random.nextInt(members.size());
                members.set(
                        at,
                        Map.entry(members.get(at).getKey(), members.get(other).getValue()));
            }
        }
    }
}
