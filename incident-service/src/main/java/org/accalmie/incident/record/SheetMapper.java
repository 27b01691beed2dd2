package org.accalmie.incident.record;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;

/** Sheets as documents in a column. */
@Singleton
public class SheetMapper {
    private final EventJson json;

    SheetMapper(EventJson json) {
        this.json = json;
    }

    public Documents documents(Sheet sheet, Derived derived) {
        var document = document(sheet);
        return new Documents(document, document(derived), digest(document, sheet));
    }

    public String document(Sheet sheet) {
        return json.text(sheet.fields());
    }

    Sheet sheet(String document) {
        return new Sheet(json.read(document, IncidentRequest.class));
    }

    public String document(Derived derived) {
        return json.text(derived);
    }

    Derived derived(String document) {
        return json.read(document, Derived.class);
    }

    /** Tells whether two sheets say the same, down to the members that no document keeps. */
    private byte[] digest(String document, Sheet sheet) {
        var fields = sheet.fields();
        var others = Arrays.asList(fields.gesture(), fields.agentWellbeing(), fields.agentDistress());
        return sha256((document + json.text(others)).getBytes(StandardCharsets.UTF_8));
    }

    /** In the place of an erased sheet's digest, by which its texts could be guessed. */
    public byte[] digestOfErased(IncidentRequest erased) {
        return sha256(json.text(erased).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
