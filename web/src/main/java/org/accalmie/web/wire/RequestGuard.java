package org.accalmie.web.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Answers a request that breaks {@link RequestRules} with a problem, after all answers that are still owed on the
 * connection, and hangs up: what follows such a request may be anything.
 */
final class RequestGuard extends ChannelDuplexHandler {
    private static final long PATIENCE_SECONDS = 2;
    /** Requests begun before earlier ones are answered: each that is answered at once begins the next on its stack. */
    private static final int PIPELINED = 16;

    /** What the decoder says instead of a target. */
    private static final String UNREADABLE = "/bad-request";

    private final ProblemResponses problems;
    private final Queue<Object> held = new ArrayDeque<>();
    private String target = "";
    private int unanswered;
    private boolean readLater;
    private boolean answering;
    private boolean over;
    private @Nullable Refused refused;

    /** @param unanswered how many answers are owed when this one's turn has come: its own, once it was passed on */
    private record Refused(Refusal why, String target, int unanswered) {}

    RequestGuard(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (mustWait(message)) {
            held.add(message);
        } else {
            pass(context, message);
        }
    }

    private boolean mustWait(Object message) {
        return !held.isEmpty() || message instanceof HttpRequest && unanswered >= PIPELINED;
    }

    private void goOn(ChannelHandlerContext context) {
        while (!held.isEmpty() && !(held.peek() instanceof HttpRequest && unanswered >= PIPELINED)) {
            pass(context, held.remove());
        }
        context.fireChannelReadComplete();
        if (held.isEmpty() && readLater) {
            readLater = false;
            context.read();
        }
    }

    @Override
    public void read(ChannelHandlerContext context) {
        readLater = !held.isEmpty();
        if (!readLater) {
            context.read();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        held.forEach(ReferenceCountUtil::release);
        held.clear();
        context.fireChannelInactive();
    }

    private void pass(ChannelHandlerContext context, Object message) {
        if (refused != null) {
            ReferenceCountUtil.release(message);
            return;
        }
        check(message).ifPresent(it -> refused = it);
        if (refused == null) {
            unanswered += message instanceof HttpRequest ? 1 : 0;
            context.fireChannelRead(message);
        } else {
            ReferenceCountUtil.release(message);
            answerInTurn(context);
        }
    }

    private Optional<Refused> check(Object message) {
        return switch (message) {
            case HttpRequest request -> check(request);
            case HttpContent part -> RequestRules.check(part).map(why -> new Refused(why, target, 1));
            default -> Optional.empty();
        };
    }

    private Optional<Refused> check(HttpRequest request) {
        var refusal = RequestRules.check(request);
        target = request.decoderResult().isFailure() && request.uri().equals(UNREADABLE) ? "" : request.uri();
        return refusal.map(why -> new Refused(why, target, 0));
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (over) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new ClosedChannelException());
            return;
        }
        note(message);
        context.write(message, promise);
        answerInTurn(context);
        if (message instanceof LastHttpContent && !held.isEmpty()) {
            context.executor().execute(() -> goOn(context));
        }
    }

    private void note(Object message) {
        if (message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            return;
        }
        answering |= message instanceof HttpResponse;
        if (message instanceof LastHttpContent) {
            answering = false;
            unanswered--;
        }
    }

    private void answerInTurn(ChannelHandlerContext context) {
        var waiting = refused;
        if (waiting == null || over || unanswered > waiting.unanswered()) {
            return;
        }
        over = true;
        if (answering || unanswered < waiting.unanswered()) {
            context.flush();
            hangUp(context);
        } else {
            context.writeAndFlush(problems.of(waiting.why(), waiting.target())).addListener(told -> hangUp(context));
        }
    }

    /** Closed with something unread, the connection would be reset, and the answer lost on its way. */
    private static void hangUp(ChannelHandlerContext context) {
        var channel = context.channel();
        if (channel instanceof DuplexChannel socket) {
            socket.shutdownOutput();
        }
        channel.config().setAutoRead(true);
        context.executor().schedule((Runnable) channel::close, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
