/** Puts values in the place of `{0}`, `{1}` of a text that the server wrote in the reader's language. */
export function filled(text: string | undefined, ...values: (string | number)[]): string {
  return (text ?? '').replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

export function timeOf(instant: number): string {
  return new Date(instant).toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: document.documentElement.dataset.zone ?? 'UTC',
  });
}
