/** AES in Galois/Counter Mode. The key cannot be taken out of the memory of the page. */
const NONCE_BYTES = 12;

export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
}

export function keyOf(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** @param of what it belongs to: sealed for one draft, it opens for no other */
export async function seal(text: string, of: string, key: CryptoKey): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(settings(nonce, of), key, new TextEncoder().encode(text));
  return { nonce, text: sealed };
}

/** Nothing for what another key sealed, or for another draft. */
export async function open(sealed: Sealed, of: string, key: CryptoKey): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(settings(sealed.nonce, of), key, sealed.text));
  } catch {
    return undefined;
  }
}

function settings(nonce: Uint8Array<ArrayBuffer>, of: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(of) };
}
