package org.accalmie.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.accalmie.local.plan.Service;
import org.accalmie.local.plan.UserFault;

/** A program of this system that starts quicker with a start-up cache. */
record Trainee(String name, Path jar, JavaCommand command) {

    static Trainee of(Installation installation, Service service) {
        var jar = installation.jar(service);
        if (!Files.exists(jar)) {
            throw new UserFault("%s is not built: %s is missing".formatted(service.folder(), jar));
        }
        return new Trainee(service.folder(), jar, JavaCommand.forService());
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
