package org.accalmie.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.UserFault;

/**
 * A program of this system that starts quicker with a start-up cache.
 *
 * @param cached what it is started by where it has one, but for the cache
 */
record Trainee(String name, Path jar, JavaCommand command, JavaCommand cached) {
    Trainee(String name, Path jar, JavaCommand command) {
        this(name, jar, command, command);
    }

    static Trainee of(Installation installation, Service service) {
        var jar = installation.jar(service);
        if (!Files.exists(jar)) {
            throw new UserFault("%s is not built: %s is missing".formatted(service.folder(), jar));
        }
        var command = JavaCommand.forService();
        // callers wait for this one, and may bring an import right after its start
        var cached = service == Service.INCIDENT ? command : command.compilingLater();
        return new Trainee(service.folder(), jar, command, cached);
    }

    /** This program itself, with the options it runs with. */
    static Trainee launcher(Installation installation) {
        return new Trainee("launcher", installation.launcherJar(), JavaCommand.ofThisProcess());
    }

    /** The folder with all jars of the program. */
    Path jars() {
        return Objects.requireNonNull(jar.getParent());
    }
}
