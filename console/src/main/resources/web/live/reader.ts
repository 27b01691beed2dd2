/** The person whose page this is, empty where nobody is signed in. */
export function reader(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=reader]')?.content ?? '';
}
