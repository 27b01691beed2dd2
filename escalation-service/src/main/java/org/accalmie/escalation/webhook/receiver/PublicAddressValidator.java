package org.accalmie.escalation.webhook.receiver;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** A name that is unknown today may be known tomorrow; where it leads is looked at with each connection. */
@Singleton
public class PublicAddressValidator implements ConstraintValidator<PublicAddress, String> {
    // validators are made before configuration is there
    private final Provider<WebhookConfig> config;

    PublicAddressValidator(Provider<WebhookConfig> config) {
        this.config = config;
    }

    @Override
    public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
        if (address == null) {
            return true;
        }
        try {
            var uri = new URI(address);
            var guard = AddressGuard.of(config.get());
            return uri.getHost() == null
                    || switch (uri.getScheme()) {
                        case "https" -> isPublic(uri.getHost(), guard);
                        case "http" -> guard.mayBePrivate(uri.getHost()) || isToBeSecret(context);
                        case null, default -> true;
                    };
        } catch (URISyntaxException noAddress) {
            return true;
        }
    }

    private static boolean isToBeSecret(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("must be of https").addConstraintViolation();
        return false;
    }

    private static boolean isPublic(String host, AddressGuard guard) {
        try {
            var unused = guard.resolve(host);
            return true;
        } catch (AddressGuard.ForbiddenAddress forbidden) {
            return false;
        } catch (UnknownHostException unknown) {
            return true;
        }
    }
}
