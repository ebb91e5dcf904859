package org.interphaselab.ui.study.imports;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.interphaselab.model.SignConvention;
import org.interphaselab.study.TimeZones;
import org.interphaselab.ui.Ids;
import org.interphaselab.ui.Spoken;
import org.interphaselab.ui.Turns;

/** Asks what no instrument file tells: how the cells were connected, and where the instrument's clock stood. */
final class SettingsPart {

    /** Before the names of its parts, see {@link Ids}. */
    static final String ID = "import.settings";

    private static final Map<SignConvention, String> ANSWERS = new EnumMap<>(Map.of(
            SignConvention.POSITIVE_PLATES_B, Messages.Settings_plates,
            SignConvention.POSITIVE_STRIPS_B, Messages.Settings_strips,
            SignConvention.NOT_REPORTED, Messages.Settings_unknown));

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC")
                    .asMatchPredicate())
            .sorted()
            .toList();

    private final ImportDraft draft;
    private final Combo zone;

    SettingsPart(Composite parent, ImportDraft draft) {
        this.draft = draft;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Group sign = new Group(area, SWT.NONE);
        sign.setText(Messages.Settings_sign);
        GridLayoutFactory.swtDefaults().applyTo(sign);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sign);
        ANSWERS.forEach((answer, text) -> answer(sign, answer, text));
        Group clock = new Group(area, SWT.NONE);
        clock.setText(Messages.Settings_clock);
        GridLayoutFactory.swtDefaults().applyTo(clock);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(clock);
        zone = Ids.name(new Combo(clock, SWT.DROP_DOWN), ID + ".zone");
        Spoken.name(zone, Messages.Settings_zone);
        zone.add(Messages.Settings_noZone);
        zone.setText(draft.zone().map(ZoneId::getId).orElse(Messages.Settings_noZone));
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(zone);
        zone.addListener(SWT.Modify, event -> draft.say(said()));
        Label note = new Label(clock, SWT.WRAP);
        note.setText(Messages.Settings_zoneNote);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(note);
        // some hundreds
        new Turns(zone)
                .begin(
                        ZONES.stream()
                                .map(name -> (Runnable) () -> zone.add(name))
                                .iterator(),
                        () -> {});
    }

    private void answer(Composite parent, SignConvention answer, String text) {
        Button button = Ids.name(new Button(parent, SWT.RADIO), ID + "." + answer.name());
        button.setText(text);
        button.setSelection(draft.sign().equals(Optional.of(answer)));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                draft.say(answer);
            }
        });
    }

    private Optional<ZoneId> said() {
        return TimeZones.find(zone.getText());
    }

    /** Why the zone that was typed is none, if it is none. */
    Optional<String> problem() {
        String text = zone.getText().strip();
        return text.isEmpty() || text.equals(Messages.Settings_noZone) || said().isPresent()
                ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Settings_badZone, text));
    }
}
