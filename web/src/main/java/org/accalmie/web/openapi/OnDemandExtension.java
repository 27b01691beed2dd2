package org.accalmie.web.openapi;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Makes Quarkus' OpenAPI documents {@link OnDemand} in packaged services, until a release that does so itself: since
 * 3.31 they are made at every start, a tenth of the incident service's (quarkusio/quarkus#54826). In tests the classes
 * of the framework cannot see {@link OnDemand}, and a document is made at the start.
 */
public final class OnDemandExtension implements BuildCompatibleExtension {
    @Enhancement(types = OpenApiDocumentService.class)
    public void prepareOnDemand(ClassConfig documents) {
        if (ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile())) {
            documents.addAnnotation(OnDemand.class);
        }
    }
}
