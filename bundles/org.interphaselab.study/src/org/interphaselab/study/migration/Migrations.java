package org.interphaselab.study.migration;

import java.util.List;
import org.w3c.dom.Document;

/** The chain of migrations up to today's format version. */
public final class Migrations {

    private final List<Migration> chain;

    /** A chain: each migration starts where the one before ends, the first at version 0. */
    public Migrations(List<Migration> chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).from() != i) {
                throw new IllegalArgumentException("no migration from version " + i);
            }
        }
        this.chain = List.copyOf(chain);
    }

    /** The chain of this program. */
    public static Migrations standard() {
        return new Migrations(List.of(new FromVersion0()));
    }

    /** The format version this program writes. */
    public int currentVersion() {
        return chain.size();
    }

    /** Brings a study file's content from its version to the current one. */
    public void apply(Document study, int version) {
        chain.subList(version, chain.size()).forEach(migration -> migration.apply(study));
    }
}
