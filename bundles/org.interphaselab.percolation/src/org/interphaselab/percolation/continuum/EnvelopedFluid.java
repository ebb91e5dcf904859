package org.interphaselab.percolation.continuum;

import java.util.List;

/**
 * A fluid whose particles have envelopes, whole or broken by chance.
 *
 * @param particles the enveloped particles, which are hard
 */
public record EnvelopedFluid(Fluid particles, Envelope envelope) implements Fluid {

    @Override
    public String identity() {
        return particles.identity() + " in " + envelope.identity();
    }

    @Override
    public Solid solid() {
        return new EnvelopedSolid(particles.solid(), envelope);
    }

    @Override
    public Box box() {
        return particles.box();
    }

    @Override
    public int number() {
        return particles.number();
    }

    @Override
    public double fraction() {
        return particles.fraction();
    }

    @Override
    public List<String> account() {
        return particles.account();
    }

    @Override
    public Worker newWorker() {
        Worker places = particles.newWorker();
        int own = particles.solid().formLength();
        return random -> {
            Configuration drawn = places.draw(random);
            int count = drawn.places().length / 3;
            double[] forms = new double[count * (own + 1)];
            for (int i = 0; i < count; i++) {
                System.arraycopy(drawn.forms(), i * own, forms, i * (own + 1), own);
                forms[i * (own + 1) + own] = random.unit();
            }
            return new Configuration(drawn.places(), forms, drawn.account());
        };
    }
}
