package org.interphaselab.evaluation;
import org.interphaselab.core.*;
import org.interphaselab.analysis.*;
import org.interphaselab.chart.*;
public class Scratch {
    public static void main(String[] a) throws Exception {
        var in = TwinCells.study(TwinCells.fig2());
        long[] done = new long[2];
        AnalysisResult r = new VerdictAnalysis().run(in, TwinCells.INITIAL, new Progress() {
            public void begin(String t, long n) { done[1] = n; }
            public void advance(long n) { done[0] += n; }
            public boolean cancelled() { return false; }
        });
        System.out.println(done[0] + "/" + done[1]);
        for (Table t : r.tables()) { System.out.println("== " + t.title()); t.rows().forEach(System.out::println); }
        for (Finding f : r.findings()) { System.out.println(f.level() + " " + f.code() + " | " + f.text()); f.evidence().forEach(e -> System.out.println("      " + e)); }
        for (Figure f : r.figures()) {
            if (f instanceof PanelMatrix m) m.rows().forEach(row -> row.panels().forEach(p -> System.out.println(p.title() + " " + p.y().max() + " " + p.x().max() + " " + p.marks())));
            if (f instanceof ChartSpec c) c.series().forEach(s -> System.out.println(c.id() + " " + s.name() + " " + s.x().length + " band " + s.hasBand()+" last "+s.y()[s.y().length-1]));
        }
    }
}
