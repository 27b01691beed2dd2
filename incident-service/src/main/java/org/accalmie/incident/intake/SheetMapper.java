package org.accalmie.incident.intake;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.accalmie.eventing.EventJson;
import org.accalmie.events.incident.Derived;
import org.accalmie.incident.sheet.ErasedSheet;
import org.accalmie.incident.sheet.IncidentRequest;
import org.accalmie.incident.sheet.Sheet;

/** Sheets as documents in a column. */
@Singleton
public class SheetMapper {
    private final EventJson json;

    SheetMapper(EventJson json) {
        this.json = json;
    }

    Documents documents(Sheet sheet, Derived derived) {
        var document = document(sheet);
        return new Documents(document, document(derived), digest(document, sheet));
    }

    String document(Sheet sheet) {
        return json.text(sheet.fields());
    }

    Sheet sheet(String document) {
        return new Sheet(json.read(document, IncidentRequest.class));
    }

    String document(Derived derived) {
        return json.text(derived);
    }

    Derived derived(String document) {
        return json.read(document, Derived.class);
    }

    /** Tells whether two sheets say the same, down to the members that no document keeps. */
    byte[] digest(Sheet sheet) {
        return digest(document(sheet), sheet);
    }

    /** Whether a sheet says what the incident was recorded with, as far as an erased one tells. */
    boolean saysTheSame(KnownIncident known, Sheet sheet) {
        return Arrays.equals(known.digest(), digest(sheet))
                || Arrays.equals(known.digest(), digestWithoutTexts(sheet.fields()));
    }

    private byte[] digest(String document, Sheet sheet) {
        var fields = sheet.fields();
        var others = Arrays.asList(fields.gesture(), fields.agentWellbeing(), fields.agentDistress());
        return sha256((document + json.text(others)).getBytes(StandardCharsets.UTF_8));
    }

    /** Tells whether two sheets say the same once both are erased. */
    public byte[] digestWithoutTexts(IncidentRequest sheet) {
        return sha256(json.text(ErasedSheet.of(sheet)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
