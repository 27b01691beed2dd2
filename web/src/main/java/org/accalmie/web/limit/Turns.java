package org.accalmie.web.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lets a few go at once, and the others one by one as those come to their end. */
final class Turns {
    private final int atOnce;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private int taken;

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    /** A turn that is taken, or one that waits for others to {@linkplain Turn#end() end}. */
    synchronized Turn next() {
        var turn = new Turn();
        if (taken < atOnce) {
            taken++;
            turn.isTaken = true;
        } else {
            waiting.add(turn);
        }
        return turn;
    }

    private synchronized @Nullable Turn passOn(Turn ended) {
        if (waiting.remove(ended) || !ended.isTaken) {
            return null;
        }
        ended.isTaken = false;
        var next = waiting.poll();
        if (next == null) {
            taken--;
        } else {
            next.isTaken = true;
        }
        return next;
    }

    final class Turn {
        private boolean isTaken;
        private @Nullable Runnable work;

        /** Runs the work now or by whoever ends the turn before; never, once this one was ended. */
        void whenTaken(Runnable work) {
            if (isTaken(work)) {
                work.run();
            }
        }

        boolean isTaken() {
            synchronized (Turns.this) {
                return isTaken;
            }
        }

        /** A second time it does nothing. */
        void end() {
            var next = passOn(this);
            if (next != null) {
                next.start();
            }
        }

        private void start() {
            Runnable waited;
            synchronized (Turns.this) {
                waited = work;
            }
            if (waited != null) {
                waited.run();
            }
        }

        private boolean isTaken(Runnable orElse) {
            synchronized (Turns.this) {
                work = isTaken ? null : orElse;
                return isTaken;
            }
        }
    }
}
