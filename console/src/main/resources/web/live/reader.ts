const HEADER = 'Reader';

/** The person whose page this is, empty where nobody is signed in. */
export function reader(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=reader]')?.content ?? '';
}

/** What every request says of whose page it comes from: where somebody else is signed in by now, it is refused. */
export function asReader(): Record<string, string> {
  return reader() === '' ? {} : { [HEADER]: encodeURIComponent(reader()) };
}

/** Who is signed in, of an answer that was refused for it. */
export function signedIn(header: (name: string) => string | null): string | undefined {
  const name = header(HEADER);
  return name === null ? undefined : decodeURIComponent(name);
}
