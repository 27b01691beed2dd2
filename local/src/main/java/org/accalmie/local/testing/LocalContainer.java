package org.accalmie.local.testing;

import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/**
 * A container of an image of the compose file, on a port that stays the same, as its data do, when it is halted and started
 * again. Testcontainers removes it when the JVM ends.
 */
final class LocalContainer extends GenericContainer<LocalContainer> {

    /**
     * @param port where it is reached
     * @param inside where it listens
     * @param ready what succeeds in it, once it accepts work
     */
    LocalContainer(String service, int port, int inside, String ready) {
        super(ComposeFile.image(service));
        setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, inside)));
        waitingFor(Wait.forSuccessfulCommand(ready));
    }

    @Override
    public void start() {
        if (getContainerId() == null) {
            super.start();
        } else if (!isRunning()) {
            getDockerClient().startContainerCmd(getContainerId()).exec();
            waitUntilContainerStarted();
        }
    }

    /** Unlike {@link #stop}, which removes it. */
    void halt() {
        if (isRunning()) {
            getDockerClient().stopContainerCmd(getContainerId()).exec();
        }
    }
}
