package org.accalmie.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.accalmie.local.testing.LocalStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MailServerResource.class)
class MailSenderIT {
    private static final int MANY = 200;

    @Inject
    MailSender mailSender;

    @Test
    void shouldSendOneAfterManyWereRefused() {
        // given
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> send("nobody@refused.example")).hasMessageContaining("553");
        }

        // when
        send("after@example.org");

        // then
        assertThat(LocalStack.mails().to("after@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.autoSubmitted()).isEqualTo("auto-generated"));
    }

    @Test
    void shouldSendEachOfManyAtOnceBesideAsManyRefused() throws Exception {
        // given
        Callable<String> taken = () -> send("beside@example.org");
        Callable<String> refused = () -> send("nobody@refused.example");

        // when
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = senders.invokeAll(Collections.nCopies(MANY, taken).stream()
                    .flatMap(each -> Stream.of(each, refused))
                    .toList());

            // then
            assertThat(sent)
                    .filteredOn(each -> each.state() == Future.State.SUCCESS)
                    .hasSize(MANY);
            assertThat(sent)
                    .filteredOn(each -> each.state() == Future.State.FAILED)
                    .allSatisfy(each -> assertThat(each.exceptionNow()).hasMessageContaining("553"));
        }
        assertThat(LocalStack.mails().to("beside@example.org")).hasSize(MANY);
    }

    private String send(String address) {
        mailSender.send(Mail.withText(address, "A subject", "A text"));
        return address;
    }
}
